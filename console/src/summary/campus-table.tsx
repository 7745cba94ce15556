import {
  type AnnualSummary,
  measureWord,
  quantity,
  type SummaryFigure,
} from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import type { CampusValue } from "./campus-value.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly summary: AnnualSummary;
  readonly campuses: readonly CampusValue[];
};

/** A figure's values by campus and in all, with the share of each where it adds up. */
export function CampusTable({ figure: { unit, inAll }, summary, campuses }: Asked) {
  const { t } = useTranslation("summary");
  const { language, campus: chosen, total } = summary;
  const share = (part: number): string => (inAll ? `${((part * 100) / inAll).toFixed(1)}%` : "—");
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
          <th scope="row">{total}</th>
          <td>{quantity(inAll, unit)}</td>
          {hasShares && <td>{share(inAll ?? 0)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
