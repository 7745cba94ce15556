import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "../parts/language-switch.js";
import { TypeSizeSwitch } from "../parts/type-size-switch.js";
import { HospitalLink } from "./hospital-link.js";
import { SignInForm } from "./sign-in-form.js";
import "./sign-in.css";

/** The door: whoever signs in goes on to where he was going. `onBegin` is called when somebody begins, so that what comes next can be fetched meanwhile. */
export function SignInPage({ onBegin }: { readonly onBegin: () => void }) {
  const { t } = useTranslation("sign-in");
  const title = t("title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="sign-in">
      <header className="sign-in-choices">
        <LanguageSwitch />
        <TypeSizeSwitch />
      </header>
      <main className="sign-in-door" onFocus={onBegin}>
        <img src="/icon.svg" alt="" width="48" height="48" />
        <h1>{title}</h1>
        <p>{t("lead")}</p>
        <SignInForm />
        <HospitalLink />
      </main>
    </div>
  );
}
