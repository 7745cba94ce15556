import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { session } from "../graph/session.js";
import { CampusSwitch } from "../parts/campus-switch.js";
import { LanguageSwitch } from "../parts/language-switch.js";
import { TypeSizeSwitch } from "../parts/type-size-switch.js";
import { useMe } from "./me.js";
import { unfinished } from "./unfinished.js";

/** The union's name, the reader's choices, and who is signed in. */
export function Header() {
  const { t } = useTranslation();
  const me = useMe();
  const [isLeft, setLeft] = useState(true);
  const signOut = async () => {
    if (unfinished.get() && !window.confirm(t("unfinished"))) return;
    setLeft(await session.end());
  };
  return (
    <header className="header no-print">
      <Link className="header-name" to="/">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>{me.union.name}</span>
      </Link>
      <div className="header-choices">
        <CampusSwitch />
        <LanguageSwitch />
        <TypeSizeSwitch />
        <Link className="plain-button" to="/account">
          <span className="visually-hidden">{t("account")}: </span>
          {me.member?.name ?? me.account.login}
        </Link>
        <button type="button" className="plain-button" onClick={signOut}>
          {t("signOut")}
        </button>
      </div>
      {!isLeft && (
        <p role="alert" className="header-problem">
          {t("notSignedOut")}
        </p>
      )}
    </header>
  );
}
