import { useTranslation } from "react-i18next";
import type { Change } from "./changes-between.js";

type Asked = {
  readonly changes: readonly Change[];
  /** The two days in words, the earlier first. */
  readonly from: string;
  readonly to: string;
};

/** What changed between two days, in words. */
export function Changes({ changes, from, to }: Asked) {
  const { t } = useTranslation("organisation");
  return (
    <section className="panel" aria-labelledby="organisation-changes">
      <h2 id="organisation-changes">{t("changes", { from, to })}</h2>
      {changes.length === 0 ? (
        <p>{t("noChange")}</p>
      ) : (
        <ul className="changes">
          {changes.map((change) => (
            <li key={`${change.id} ${change.what}`}>
              <span className={`change change-${change.what.toLowerCase()}`}>
                {t(`whats.${change.what}`)}
              </span>{" "}
              {t(`kinds.${change.kind}`)} <strong>{change.name}</strong>
              {change.what === "RENAMED" && ` ${t("formerly", { name: change.before })}`}
              {change.what === "MOVED" &&
                ` ${t("movedFrom", { before: change.before, after: change.after })}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
