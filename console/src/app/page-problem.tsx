import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";

/** A page's file is gone once a newer release has replaced it. */
const isOutdated = (thrown: unknown): boolean =>
  thrown instanceof TypeError && /import/i.test(thrown.message);

/** Stands in place of a page that failed; the rest of the console goes on. */
export function PageProblem() {
  const { t } = useTranslation();
  const thrown = useRouteError();
  return (
    <div role="alert">
      <h1>{t("problem.title")}</h1>
      <p>{t(isOutdated(thrown) ? "problem.outdated" : "problem.page")}</p>
      <button type="button" className="plain-button" onClick={() => location.reload()}>
        {t("problem.reload")}
      </button>
    </div>
  );
}
