import { change, measureWord, quantity, type SummaryFigure } from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Facts } from "../parts/facts.js";
import { firstYear } from "../parts/years.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly year: number;
  readonly search: string;
};

/** A figure's value, what it means, and how it stood a year before. */
export function FigureFacts({ figure, year, search }: Asked) {
  const { t } = useTranslation("summary");
  const { code, definition, unit, value, before } = figure;
  const word = measureWord(unit, useSummaryLanguage());
  const former = quantity(before, unit);
  const last =
    year > firstYear ? <Link to={`/summary/${year - 1}/${code}${search}`}>{former}</Link> : former;
  return (
    <section className="panel figure-facts">
      <p className="figure-value">
        <strong>{quantity(value, unit)}</strong> {word}
      </p>
      <Facts facts={[[t("figure.definition"), definition]]} />
      <Facts
        facts={[
          [t("figure.code"), code],
          [t("figure.unit"), word],
          [t("figure.before", { year: year - 1 }), last],
          [t("figure.change"), change(figure)],
        ]}
      />
    </section>
  );
}
