import { useTranslation } from "react-i18next";
import type { JudgedRow } from "./judged-row.js";
import { OffendingCell } from "./refused-row.js";
import "./row-outcome.css";

type Asked = { readonly row: JudgedRow; readonly isTried: boolean };

/** What became of a row, or would; of a refused one every reason, with the cell that it means. */
export function RowOutcome({ row: { verdict, refusals, cells }, isTried }: Asked) {
  const { t } = useTranslation("workbooks");
  return (
    <div className="row-outcome">
      <span className={`mark verdict-${verdict.toLowerCase()}`}>
        {t(`verdicts.${isTried ? "tried" : "done"}.${verdict}`)}
      </span>
      {refusals.map(({ column, code, message }) => (
        <div key={`${column} ${code}`}>
          <OffendingCell refusal={{ column, cells }} />
          {message}
        </div>
      ))}
    </div>
  );
}
