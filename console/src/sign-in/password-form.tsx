import { useTranslation } from "react-i18next";
import { TextField } from "../parts/text-field.js";
import { PasswordField } from "./password-field.js";
import type { Progress } from "./progress.js";
import { SignInDocument } from "./sign-in.generated.js";
import { SignInStep } from "./sign-in-step.js";
import { useSignInStep } from "./use-sign-in-step.js";

type Asked = { readonly onProgress: (progress: Progress) => void };

/** Login and password. A wrong one, or an account that is locked for a while, is told as the graph tells it. */
export function PasswordForm({ onProgress }: Asked) {
  const { t } = useTranslation("sign-in");
  const { send, problem, isSending } = useSignInStep(SignInDocument);
  const onSend = async ({ login = "", password = "" }: Readonly<Record<string, string>>) => {
    const done = await send({ login: login.trim(), password });
    if (done) onProgress(done);
  };
  return (
    <SignInStep
      fields={["login", "password"]}
      problem={problem}
      isSending={isSending}
      button={t("signIn")}
      onSend={onSend}
    >
      {(missing) => (
        <>
          <TextField
            name="login"
            label={t("login")}
            problem={missing.has("login") ? t("loginMissing") : null}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={60}
          />
          <PasswordField
            name="password"
            label={t("password")}
            problem={missing.has("password") ? t("passwordMissing") : null}
            autoComplete="current-password"
          />
        </>
      )}
    </SignInStep>
  );
}
