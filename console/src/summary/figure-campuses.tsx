import { measureWord, quantity, type SummaryFigure, wording } from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import { CampusChart } from "./campus-chart.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly campuses: readonly string[];
  /** The campus to which the reader has narrowed the console, if any. */
  readonly chosen: string | undefined;
};

/** A figure campus by campus: as a picture where there are several, and as a table. */
export function FigureCampuses({ figure, campuses, chosen }: Asked) {
  const { t } = useTranslation("summary");
  const language = useSummaryLanguage();
  const { name, unit, value, byCampus } = figure;
  if (byCampus === null) return <p className="page-lead">{t("figure.notByCampus")}</p>;
  const share = (part: number): string => (value ? `${((part * 100) / value).toFixed(1)}%` : "—");
  const hasShares = unit !== "BASIS_POINTS";
  return (
    <section aria-labelledby="figure-campuses">
      <h2 id="figure-campuses">{t("figure.campuses")}</h2>
      <div className="figure-campuses">
        {campuses.length > 1 && (
          <CampusChart
            label={t("figure.campusesPicture", { name })}
            campuses={campuses}
            values={byCampus}
            unit={unit}
          />
        )}
        <table className="panel figure-table">
          <thead>
            <tr>
              <th scope="col">{t("records.campus")}</th>
              <th scope="col">{measureWord(unit, language)}</th>
              {hasShares && <th scope="col">{t("figure.share")}</th>}
            </tr>
          </thead>
          <tbody>
            {campuses.map((campus, n) => (
              <tr key={campus} className={campus === chosen ? "figure-chosen" : undefined}>
                <th scope="row">{campus}</th>
                <td>{quantity(byCampus[n] ?? null, unit)}</td>
                {hasShares && <td>{share(byCampus[n] ?? 0)}</td>}
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
      </div>
    </section>
  );
}
