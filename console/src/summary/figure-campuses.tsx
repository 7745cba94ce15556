import type { SummaryFigure } from "@union/annual-summary";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Picture } from "../parts/picture.js";
import { campusBars } from "./campus-bars.js";
import { CampusTable } from "./campus-table.js";
import type { CampusValue } from "./campus-value.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly campuses: readonly string[];
  /** The campus to which the reader has narrowed the console, if any. */
  readonly chosen: string | undefined;
};

/** A figure campus by campus: as a picture where there are several, and as a table. */
export function FigureCampuses({ figure, campuses, chosen }: Asked) {
  const { t } = useTranslation("summary");
  const { name, unit, byCampus } = figure;
  const key = JSON.stringify(
    campuses.map((one, n) => ({ name: one, value: byCampus?.[n] ?? null })),
  );
  const values = useMemo((): readonly CampusValue[] => JSON.parse(key), [key]);
  const bars = useMemo(() => campusBars(values, unit), [values, unit]);
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
        <CampusTable figure={figure} campuses={values} chosen={chosen} />
      </div>
    </section>
  );
}
