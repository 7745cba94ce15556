import { useTranslation } from "react-i18next";
import { StepLead } from "./step-lead.js";

type Asked = { readonly codes: readonly string[]; readonly onKept: () => void };

/** Shown once: each opens the account one time when the phone is not there. */
export function RecoveryCodes({ codes, onKept }: Asked) {
  const { t } = useTranslation("sign-in");
  return (
    <div className="sign-in-codes">
      <StepLead>{t("recoveryCodes")}</StepLead>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" className="main-button" onClick={onKept}>
        {t("codesKept")}
      </button>
    </div>
  );
}
