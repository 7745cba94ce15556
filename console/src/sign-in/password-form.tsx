import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../parts/refusal-notice.js";
import type { Progress } from "./progress.js";
import { SignInDocument } from "./sign-in.generated.js";
import { useSignInStep } from "./use-sign-in-step.js";

type Asked = {
  readonly onProgress: (progress: Progress) => void;
  readonly login?: string | undefined;
};

/** Login and password. A wrong one, or an account that is locked for a while, is told as the graph tells it. */
export function PasswordForm({ onProgress, login }: Asked) {
  const { t } = useTranslation("sign-in");
  const { send, problem, isSending } = useSignInStep(SignInDocument);
  const submit = async (given: { login: string; password: string }) => {
    const done = await send(given);
    if (done) onProgress(done);
  };
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={submit}
      initialValues={{ login }}
      disabled={isSending}
    >
      {problem && <RefusalNotice message={problem} />}
      <Form.Item
        name="login"
        label={t("login")}
        rules={[{ required: true, message: t("loginMissing") }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={60} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t("password")}
        rules={[{ required: true, message: t("passwordMissing") }]}
      >
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isSending}>
        {t("signIn")}
      </Button>
    </Form>
  );
}
