import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PasswordField } from "./password-field.js";
import type { StepAsked } from "./second-factor-form.js";
import { ChooseNewPasswordDocument } from "./sign-in.generated.js";
import { SignInStep } from "./sign-in-step.js";
import { useSignInStep } from "./use-sign-in-step.js";

/** A new password where one is due; what it must be like the graph says. */
export function NewPasswordForm({ challenge, onProgress, back }: StepAsked) {
  const { t } = useTranslation("sign-in");
  const { send, problem, isSending } = useSignInStep(ChooseNewPasswordDocument);
  const [differ, setDiffer] = useState(false);
  const onSend = async ({ password = "", again }: Readonly<Record<string, string>>) => {
    setDiffer(password !== again);
    if (password !== again) return;
    const done = await send({ challenge, password });
    if (done) onProgress(done);
  };
  return (
    <SignInStep
      fields={["password", "again"]}
      problem={problem}
      isSending={isSending}
      button={t("continue")}
      onSend={onSend}
      back={back}
    >
      {(missing) => (
        <>
          <p>{t("newPassword")}</p>
          <PasswordField
            name="password"
            label={t("password")}
            problem={missing.has("password") ? t("passwordMissing") : null}
            autoComplete="new-password"
            autoFocus
          />
          <PasswordField
            name="again"
            label={t("passwordAgain")}
            problem={differ || missing.has("again") ? t("notTheSame") : null}
            autoComplete="new-password"
          />
        </>
      )}
    </SignInStep>
  );
}
