import { useState } from "react";
import { NewPasswordForm } from "./new-password-form.js";
import { PasswordForm } from "./password-form.js";
import { type Progress, type Step, stepAfter, stepInAddress } from "./progress.js";
import { SecondFactorForm } from "./second-factor-form.js";
import { SecondFactorSetUpForm } from "./second-factor-set-up-form.js";

/** Signing in, step after step: password, second factor, a new password where one is due. */
export function SignInForm() {
  const [step, setStep] = useState<Step>(stepInAddress);
  const onProgress = (progress: Progress) => setStep((before) => stepAfter(progress) ?? before);
  const back = () => setStep({ step: "PASSWORD" });
  switch (step.step) {
    case "PASSWORD":
      return <PasswordForm onProgress={onProgress} />;
    case "SECOND_FACTOR":
      return <SecondFactorForm challenge={step.challenge} onProgress={onProgress} back={back} />;
    case "SECOND_FACTOR_SET_UP":
      return (
        <SecondFactorSetUpForm challenge={step.challenge} onProgress={onProgress} back={back} />
      );
    case "NEW_PASSWORD":
      return <NewPasswordForm challenge={step.challenge} onProgress={onProgress} back={back} />;
  }
}
