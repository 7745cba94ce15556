import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../parts/refusal-notice.js";
import type { StepAsked } from "./second-factor-form.js";
import { ChooseNewPasswordDocument } from "./sign-in.generated.js";
import { useSignInStep } from "./use-sign-in-step.js";

/** A new password where one is due; what it must be like the graph says. */
export function NewPasswordForm({ challenge, onProgress, back }: StepAsked) {
  const { t } = useTranslation("sign-in");
  const { send, problem, isSending } = useSignInStep(ChooseNewPasswordDocument);
  const submit = async ({ password }: { password: string }) => {
    const done = await send({ challenge, password });
    if (done) onProgress(done);
  };
  const same = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_: unknown, again: unknown) =>
      again === getFieldValue("password")
        ? Promise.resolve()
        : Promise.reject(new Error(t("notTheSame"))),
  });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={submit} disabled={isSending}>
      <p>{t("newPassword")}</p>
      {problem && <RefusalNotice message={problem} />}
      <Form.Item
        name="password"
        label={t("password")}
        rules={[{ required: true, message: t("passwordMissing") }]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="again" label={t("passwordAgain")} dependencies={["password"]} rules={[same]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isSending}>
        {t("continue")}
      </Button>
      <Button type="link" block onClick={back}>
        {t("back")}
      </Button>
    </Form>
  );
}
