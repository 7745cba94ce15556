import { useTranslation } from "react-i18next";
import { TextField } from "../parts/text-field.js";

/** The six figures of an authenticator, or a recovery code. */
export function CodeField({ isMissing }: { readonly isMissing: boolean }) {
  const { t } = useTranslation("sign-in");
  return (
    <TextField
      name="code"
      label={t("code")}
      problem={isMissing ? t("codeMissing") : null}
      autoComplete="one-time-code"
      maxLength={40}
      autoFocus
    />
  );
}
