import { useTranslation } from "react-i18next";
import { type ImportOf, isOpen } from "./import-of.js";

/** How far an import is, and how many rows have which verdict. */
export function Tally({ one }: { readonly one: ImportOf }) {
  const { t } = useTranslation("workbooks");
  const { state, dryRun, accepted, unchanged, refused, corrected, total } = one;
  return (
    <div className="tally">
      <span className={`mark mark-${state.toLowerCase()}`}>
        {t(dryRun && state === "DONE" ? "states.TRIED" : `states.${state}`)}
      </span>
      {isOpen(one) && (
        <span role="status" className="tally-progress">
          <progress className="bar" aria-label={t("tally.running")} />
          {t("tally.soFar", { count: total })}
        </span>
      )}
      <span>{t(dryRun ? "tally.wouldAccept" : "tally.accepted", { count: accepted })}</span>
      {corrected > 0 && <span>{t("tally.corrected", { count: corrected })}</span>}
      <span>{t("tally.unchanged", { count: unchanged })}</span>
      <span className={refused > 0 ? "tally-refused" : ""}>
        {t("tally.refused", { count: refused })}
      </span>
    </div>
  );
}
