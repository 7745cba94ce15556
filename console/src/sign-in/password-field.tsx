import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../parts/text-field.js";

/** A password, hidden until its owner wants to see what he typed. */
export function PasswordField(asked: Omit<ComponentProps<typeof TextField>, "type">) {
  const { t } = useTranslation("sign-in");
  const [isShown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextField {...asked} type={isShown ? "text" : "password"} maxLength={200} />
      <button
        type="button"
        className="plain-button"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {t("show")}
      </button>
    </div>
  );
}
