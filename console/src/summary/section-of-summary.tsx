import {
  type AnnualSummary,
  measureWord,
  type SummaryColumn,
  type SummarySection,
  wording,
} from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { placeOf } from "./contents.js";
import { isEmptySection } from "./is-empty.js";

type Asked = {
  readonly section: SummarySection;
  readonly summary: AnnualSummary;
  readonly columns: readonly SummaryColumn[];
  /** The number of each figure's note, by its code. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly search: string;
};

/** A section: its figures with their columns; what is missing, and what to import where nothing is recorded, is said. */
export function SectionOfSummary({ section, summary, columns, numbers, search }: Asked) {
  const { t } = useTranslation("summary");
  const { missing, columns: titles } = wording[summary.language];
  const { heading, letter, figures } = section;
  const id = placeOf(section);
  return (
    <section className="summary-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {figures === null && <p className="summary-missing">{missing}</p>}
      {isEmptySection(section) && (
        <p className="summary-lesson no-print">
          {t("sectionEmpty")}
          {t(`lessons.${letter}`)} <Link to="/workbooks">{t("toWorkbooks")}</Link>
        </p>
      )}
      {figures && figures.length > 0 && (
        <table className="summary-table">
          <thead>
            <tr>
              <th scope="col">{titles.figure}</th>
              <th scope="col">{titles.unit}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.code} className="summary-linked">
                <th scope="row">
                  <Link to={`/summary/${summary.year}/${figure.code}${search}`}>{figure.name}</Link>
                  <sup className="print-only">{numbers.get(figure.code)}</sup>
                </th>
                <td data-title={titles.unit}>{measureWord(figure.unit, summary.language)}</td>
                {columns.map(({ title, cell }) => (
                  <td key={title} data-title={title}>
                    {cell(figure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
