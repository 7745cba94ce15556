import { useState } from "react";
import { useTranslation } from "react-i18next";
import { session } from "../graph/session.js";

/** Stands where the house does not answer: whoever has a session keeps it and goes on once it does. */
export function Unreachable() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const again = async () => {
    setAsking(true);
    await session.begin();
    setAsking(false);
  };
  return (
    <main className="unreachable" role="alert">
      <h1>{t("problem.title")}</h1>
      <p>{t("problem.network")}</p>
      <button type="button" className="main-button" aria-busy={isAsking} onClick={again}>
        {t(isAsking ? "loading" : "again")}
      </button>
    </main>
  );
}
