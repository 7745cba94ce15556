import { measureWord, quantity, type SummaryFigure, wording } from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import type { CampusValue } from "./campus-value.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly campuses: readonly CampusValue[];
  /** The campus to which the reader has narrowed the console, if any. */
  readonly chosen: string | undefined;
};

/** A figure's values by campus and in all, with the share of each where it adds up. */
export function CampusTable({ figure: { unit, value }, campuses, chosen }: Asked) {
  const { t } = useTranslation("summary");
  const language = useSummaryLanguage();
  const share = (part: number): string => (value ? `${((part * 100) / value).toFixed(1)}%` : "—");
  const hasShares = unit !== "BASIS_POINTS";
  return (
    <table className="panel figure-table">
      <thead>
        <tr>
          <th scope="col">{t("records.campus")}</th>
          <th scope="col">{measureWord(unit, language)}</th>
          {hasShares && <th scope="col">{t("figure.share")}</th>}
        </tr>
      </thead>
      <tbody>
        {campuses.map(({ name, value: part }) => (
          <tr key={name} className={name === chosen ? "figure-chosen" : undefined}>
            <th scope="row">{name}</th>
            <td>{quantity(part, unit)}</td>
            {hasShares && <td>{share(part ?? 0)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{wording[language].columns.total}</th>
          <td>{quantity(value, unit)}</td>
          {hasShares && <td>{share(value ?? 0)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
