import type { SummaryFigure } from "@union/annual-summary";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useConnection } from "../graph/use-connection.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import { recordsOf } from "./records-of.js";
import { FigureRecordsDocument } from "./summary.generated.js";
import { useNames } from "./use-names.js";
import { useRecordColumns } from "./use-record-columns.js";

type Asked = {
  readonly figure: SummaryFigure;
  readonly year: number;
  /** Only the records of this campus; null is all. */
  readonly campus: { readonly id: string; readonly name: string } | null;
};

/** How a figure comes of its so many records: by counting them, by counting people, as their sum, or as their mean. */
function counting(
  { unit, value }: SummaryFigure,
  rows: number,
): "each" | "persons" | "sum" | "mean" {
  if (unit === "BASIS_POINTS") return "mean";
  if (unit === "PERSONS" && value !== rows) return "persons";
  return unit !== "FEN" && value === rows ? "each" : "sum";
}

/** The records behind a figure, those of the campus where its value is the campus's, page by page, with the people whom they concern. */
export function FigureRecords({ figure, year, campus }: Asked) {
  const { t } = useTranslation("summary");
  const { t: word } = useTranslation();
  const { rows, total, isLoading, error, more, again } = useConnection({
    document: FigureRecordsDocument,
    variables: { year, codes: [figure.code], campusId: campus?.id ?? null },
    pick: recordsOf,
  });
  const names = useNames(useMemo(() => rows.flatMap(({ memberId }) => memberId ?? []), [rows]));
  const way = counting(figure, total ?? figure.rows);
  const hasAmounts = way === "sum" || way === "mean";
  const columns = useRecordColumns({ figure, rows, names, hasAmounts });
  const title = campus ? t("records.titleOfCampus", { campus: campus.name }) : t("records.title");
  return (
    <section>
      <h2 id="figure-records">{title}</h2>
      {error && <ProblemNotice error={error} again={again} isPartial={rows.length > 0} />}
      {rows.length > 0 && (
        <>
          <p className="page-lead">
            {total !== null && word("rows", { count: total })} · {t(`records.${way}`)}
          </p>
          <VirtualRows
            label={title}
            columns={columns}
            rows={rows}
            total={total ?? -1}
            idOf={({ id, kind, memberId }) => `${kind} ${id} ${memberId}`}
            more={more}
          />
        </>
      )}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length === 0 && !isLoading && !error && (
        <EmptyLesson title={t("records.none")}>
          <p>
            {campus ? t("records.noneOfCampus", { campus: campus.name }) : t("records.noneText")}
          </p>
        </EmptyLesson>
      )}
    </section>
  );
}
