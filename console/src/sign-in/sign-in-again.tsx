import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { session } from "../graph/session.js";
import { SignInForm } from "./sign-in-form.js";
import "./sign-in.css";

/** Over the page of somebody whose session has ended: what he was doing stays behind it and goes on afterwards. */
export function SignInAgain() {
  const { t } = useTranslation("sign-in");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="sign-in-again"
      aria-labelledby="sign-in-again"
      onCancel={(event) => event.preventDefault()}
      // A browser lets Escape be refused once: the dialog comes back, since nothing goes on without it.
      onClose={() => dialog.current?.showModal()}
    >
      <h2 id="sign-in-again">{t("again")}</h2>
      <p>{t("againLead")}</p>
      <SignInForm />
      <button type="button" className="plain-button" onClick={() => void session.end()}>
        {t("leave")}
      </button>
    </dialog>
  );
}
