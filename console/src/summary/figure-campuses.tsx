import type { AnnualSummary, SummaryFigure } from "@union/annual-summary";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { settings } from "../app/settings.js";
import { themeOf } from "../app/theme.js";
import { useStored } from "../graph/use-stored.js";
import { Picture } from "../parts/picture.js";
import { campusBars } from "./campus-bars.js";
import { CampusTable } from "./campus-table.js";
import type { CampusValue } from "./campus-value.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly summary: AnnualSummary;
};

/** A figure campus by campus: as a picture where there are several, and as a table. */
export function FigureCampuses({ figure, summary }: Asked) {
  const { t } = useTranslation("summary");
  const fontSize = themeOf(useStored(settings.typeSize)).token?.fontSize ?? 15;
  const { name, unit, byCampus } = figure;
  const { campuses } = summary;
  const key = JSON.stringify(
    campuses.map((one, n) => ({ name: one, value: byCampus?.[n] ?? null })),
  );
  const values = useMemo((): readonly CampusValue[] => JSON.parse(key), [key]);
  const bars = useMemo(() => campusBars(values, unit, fontSize), [values, unit, fontSize]);
  if (byCampus === null) return <p className="page-lead">{t("figure.notByCampus")}</p>;
  return (
    <section>
      <h2>{t("figure.campuses")}</h2>
      <div className="figure-campuses">
        {campuses.length > 1 && (
          <div className="panel">
            <Picture label={t("figure.campusesPicture", { name })} option={bars} />
          </div>
        )}
        <CampusTable figure={figure} summary={summary} campuses={values} />
      </div>
    </section>
  );
}
