import { useTranslation } from "react-i18next";
import { type ImportOf, isOpen } from "./import-of.js";
import "./tally.css";

type Counts = "state" | "dryRun" | "total" | "accepted" | "corrected" | "unchanged" | "refused";
type Asked = { readonly one: Pick<ImportOf, Counts> };

/** How far an import is, and how many rows have which verdict. */
export function Tally({ one }: Asked) {
  const { t } = useTranslation("workbooks");
  const { state, dryRun, total } = one;
  return (
    <div className="tally">
      <span className={`mark mark-${state.toLowerCase()}`}>
        {t(dryRun && state === "DONE" ? "states.TRIED" : `states.${state}`)}
      </span>
      {state === "RUNNING" && <progress className="bar" aria-label={t("tally.running")} />}
      {state === "UNDONE" && <span>{t("tally.takenBack", { count: one.accepted })}</span>}
      {state !== "UNDONE" && (total > 0 || !isOpen(one)) && <Verdicts one={one} />}
    </div>
  );
}

function Verdicts({ one: { dryRun, total, accepted, corrected, unchanged, refused } }: Asked) {
  const { t } = useTranslation("workbooks");
  return (
    <>
      <span>
        {total === 0
          ? t("tally.none")
          : t(dryRun ? "tally.wouldAccept" : "tally.accepted", { count: accepted })}
      </span>
      {corrected > 0 && <span>{t("tally.corrected", { count: corrected })}</span>}
      {unchanged > 0 && <span>{t("tally.unchanged", { count: unchanged })}</span>}
      {refused > 0 && (
        <span className="tally-refused">{t("tally.refused", { count: refused })}</span>
      )}
    </>
  );
}
