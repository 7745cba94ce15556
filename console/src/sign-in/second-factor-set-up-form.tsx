import { Button, Form, QRCode } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { CodeField } from "./code-field.js";
import type { Progress } from "./progress.js";
import { RecoveryCodes } from "./recovery-codes.js";
import type { StepAsked } from "./second-factor-form.js";
import { BeginSecondFactorDocument, FinishSecondFactorDocument } from "./sign-in.generated.js";
import { useSignInStep } from "./use-sign-in-step.js";

type Secret = { readonly secret: string; readonly uri: string };
type Finished = { readonly codes: readonly string[]; readonly progress: Progress | null };

/** Sets a second factor up: a picture for the authenticator, its first code, and the recovery codes to keep. */
export function SecondFactorSetUpForm({ challenge, onProgress, back }: StepAsked) {
  const { t } = useTranslation("sign-in");
  const begin = useSignInStep(BeginSecondFactorDocument);
  const finish = useSignInStep(FinishSecondFactorDocument);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const submit = async ({ code }: { code: string }) => {
    const done = await finish.send({ challenge, code });
    if (done) setFinished({ codes: done.recoveryCodes, progress: done.signIn });
  };
  if (finished)
    return (
      <RecoveryCodes
        codes={finished.codes}
        onKept={() => (finished.progress ? onProgress(finished.progress) : back())}
      />
    );
  if (secret === null)
    return (
      <>
        <p>{t("setUp")}</p>
        {begin.problem && <RefusalNotice message={begin.problem} />}
        <Button
          type="primary"
          block
          loading={begin.isSending}
          onClick={async () => setSecret(await begin.send({ challenge }))}
        >
          {t("setUpBegin")}
        </Button>
      </>
    );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={submit} disabled={finish.isSending}>
      <p>{t("scan")}</p>
      {finish.problem && <RefusalNotice message={finish.problem} />}
      <div className="sign-in-secret">
        <QRCode value={secret.uri} type="svg" bordered={false} />
        <p>{t("secretByHand")}</p>
        <code>{secret.secret}</code>
      </div>
      <CodeField />
      <Button type="primary" htmlType="submit" block loading={finish.isSending}>
        {t("continue")}
      </Button>
      <Button type="link" block onClick={back}>
        {t("back")}
      </Button>
    </Form>
  );
}
