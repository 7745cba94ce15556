import { useTranslation } from "react-i18next";
import { CodeField } from "./code-field.js";
import type { Progress } from "./progress.js";
import { ConfirmSecondFactorDocument } from "./sign-in.generated.js";
import { SignInStep } from "./sign-in-step.js";
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
  const onSend = async ({ code = "" }: Readonly<Record<string, string>>) => {
    const done = await send({ challenge, code: code.trim() });
    if (done) onProgress(done);
  };
  return (
    <SignInStep
      fields={["code"]}
      problem={problem}
      isSending={isSending}
      button={t("continue")}
      onSend={onSend}
      back={back}
    >
      {(missing) => (
        <>
          <p>{t("secondFactor")}</p>
          <CodeField isMissing={missing.has("code")} />
        </>
      )}
    </SignInStep>
  );
}
