import { Button, Form } from "antd";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { CodeField } from "./code-field.js";
import type { Progress } from "./progress.js";
import { ConfirmSecondFactorDocument } from "./sign-in.generated.js";
import { useSignInStep } from "./use-sign-in-step.js";

export type StepAsked = {
  readonly challenge: string;
  readonly onProgress: (progress: Progress) => void;
  /** Begins again with the password. */
  readonly back: () => void;
};

/** The code of the authenticator that the account has. */
export function SecondFactorForm({ challenge, onProgress, back }: StepAsked) {
  const { t } = useTranslation("sign-in");
  const { send, problem, isSending } = useSignInStep(ConfirmSecondFactorDocument);
  const submit = async ({ code }: { code: string }) => {
    const done = await send({ challenge, code });
    if (done) onProgress(done);
  };
  return (
    <Form layout="vertical" requiredMark={false} onFinish={submit} disabled={isSending}>
      <p>{t("secondFactor")}</p>
      {problem && <RefusalNotice message={problem} />}
      <CodeField />
      <Button type="primary" htmlType="submit" block loading={isSending}>
        {t("continue")}
      </Button>
      <Button type="link" block onClick={back}>
        {t("back")}
      </Button>
    </Form>
  );
}
