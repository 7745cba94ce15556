import {
  type AnnualSummary,
  change,
  measureWord,
  quantity,
  type SummaryFigure,
  wording,
} from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Facts } from "../parts/facts.js";
import { firstYear } from "../parts/years.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly summary: AnnualSummary;
  /** The campus to which the reader has narrowed the console, if any. */
  readonly chosen: string | undefined;
  readonly search: string;
};

/** A figure's value, whose it is where a campus is chosen, what it means, and how it stood a year before. */
export function FigureFacts({ figure, summary, chosen, search }: Asked) {
  const { t } = useTranslation("summary");
  const { code, definition, unit, value, inAll, before } = figure;
  const { year, language, campus, total } = summary;
  const word = measureWord(unit, language);
  const place = chosen && (campus ?? wording[language].columns.whole);
  const former = quantity(before, unit);
  const last =
    year > firstYear ? <Link to={`/summary/${year - 1}/${code}${search}`}>{former}</Link> : former;
  return (
    <section className="panel figure-facts">
      <p className="figure-value">
        {place && <span className="figure-place">{place}</span>}
        <strong>{quantity(value, unit)}</strong> {word}
      </p>
      <Facts facts={[[t("figure.definition"), definition]]} />
      <Facts
        facts={[
          [total, campus && `${quantity(inAll, unit)} ${word}`],
          [t("figure.code"), code],
          [t("figure.unit"), word],
          [t("figure.before", { year: year - 1 }), last],
          [t("figure.change"), change(figure)],
        ]}
      />
    </section>
  );
}
