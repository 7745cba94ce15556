import { change, measureWord, quantity, type SummaryFigure } from "@union/annual-summary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
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
  return (
    <section className="panel figure-facts">
      <p className="figure-value">
        <strong>{quantity(value, unit)}</strong> {word}
      </p>
      <dl>
        <div className="figure-definition">
          <dt>{t("figure.definition")}</dt>
          <dd>{definition}</dd>
        </div>
        <div>
          <dt>{t("figure.code")}</dt>
          <dd>{code}</dd>
        </div>
        <div>
          <dt>{t("figure.unit")}</dt>
          <dd>{word}</dd>
        </div>
        <div>
          <dt>{t("figure.before", { year: year - 1 })}</dt>
          <dd>
            <Link to={`/summary/${year - 1}/${code}${search}`}>{quantity(before, unit)}</Link>
          </dd>
        </div>
        <div>
          <dt>{t("figure.change")}</dt>
          <dd>{change(figure)}</dd>
        </div>
      </dl>
    </section>
  );
}
