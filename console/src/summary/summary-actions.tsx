import { type AnnualSummary, renderMarkdown } from "@union/annual-summary";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { saveText } from "./save-text.js";
import { yearsToChoose } from "./summary-year.js";
import type { SummaryAddress } from "./use-summary-address.js";

type Asked = {
  readonly year: number;
  readonly address: SummaryAddress;
  /** Null until there is something to take along. */
  readonly summary: AnnualSummary | null;
};

/** Which year, beside the year before or not, and the ways to take the document along. */
export function SummaryActions({
  year,
  address: { isCompared, setCompared, search },
  summary,
}: Asked) {
  const { t } = useTranslation("summary");
  const navigate = useNavigate();
  // The tick is seen at once; the address follows when the router has gone there.
  const [isTicked, tick] = useState(isCompared);
  useEffect(() => tick(isCompared), [isCompared]);
  const download = () => {
    if (summary)
      saveText(`${summary.heading}.md`, renderMarkdown(summary), "text/markdown;charset=utf-8");
  };
  return (
    <>
      <label>
        <span className="visually-hidden">{t("year")}</span>
        <select
          className="plain-select"
          value={year}
          onChange={({ target }) => void navigate(`/summary/${target.value}${search}`)}
        >
          {yearsToChoose(year).map((one) => (
            <option key={one} value={one}>
              {t("yearOption", { year: one })}
            </option>
          ))}
        </select>
      </label>
      <label className="summary-compare">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={({ target }) => {
            tick(target.checked);
            setCompared(target.checked);
          }}
        />
        {t("compare")}
      </label>
      <button type="button" className="plain-button" disabled={!summary} onClick={download}>
        {t("download")}
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={!summary}
        onClick={() => window.print()}
      >
        {t("print")}
      </button>
    </>
  );
}
