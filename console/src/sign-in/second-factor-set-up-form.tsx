import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CodeField } from "./code-field.js";
import type { Progress } from "./progress.js";
import { RecoveryCodes } from "./recovery-codes.js";
import type { StepAsked } from "./second-factor-form.js";
import { type Secret, SecretPicture } from "./secret-picture.js";
import { BeginSecondFactorDocument, FinishSecondFactorDocument } from "./sign-in.generated.js";
import { SignInStep } from "./sign-in-step.js";
import { StepLead } from "./step-lead.js";
import { useSignInStep } from "./use-sign-in-step.js";

type Finished = { readonly codes: readonly string[]; readonly progress: Progress | null };

/** Sets a second factor up: a picture for the authenticator, its first code, and the recovery codes to keep. */
export function SecondFactorSetUpForm({ challenge, onProgress, back }: StepAsked) {
  const { t } = useTranslation("sign-in");
  const begin = useSignInStep(BeginSecondFactorDocument);
  const finish = useSignInStep(FinishSecondFactorDocument);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const onSend = async ({ code = "" }: Readonly<Record<string, string>>) => {
    if (secret === null) return setSecret(await begin.send({ challenge }));
    const done = await finish.send({ challenge, code: code.trim() });
    if (done) setFinished({ codes: done.recoveryCodes, progress: done.signIn });
  };
  const onKept = () => (finished?.progress ? onProgress(finished.progress) : back());
  if (finished) return <RecoveryCodes codes={finished.codes} onKept={onKept} />;
  return (
    <SignInStep
      fields={secret === null ? [] : ["code"]}
      problem={begin.problem ?? finish.problem}
      isSending={begin.isSending || finish.isSending}
      button={t(secret === null ? "setUpBegin" : "continue")}
      onSend={onSend}
      back={back}
    >
      {(missing) =>
        secret === null ? (
          <StepLead>{t("setUp")}</StepLead>
        ) : (
          <>
            <SecretPicture secret={secret} />
            <CodeField isMissing={missing.has("code")} />
          </>
        )
      }
    </SignInStep>
  );
}
