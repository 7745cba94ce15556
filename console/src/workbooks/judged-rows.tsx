import { useTranslation } from "react-i18next";
import { useConnection } from "../graph/use-connection.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { type Column, VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import type { ImportOf } from "./import-of.js";
import { inService, type ServiceName } from "./in-service.js";
import type { JudgedRow } from "./judged-row.js";
import { WholeRow } from "./refused-row.js";
import { RowOutcome } from "./row-outcome.js";
import type { VerdictChoice } from "./verdicts.js";
import { WelfareRowsDocument } from "./workbooks.generated.js";

type Asked = {
  readonly service: ServiceName;
  readonly one: ImportOf;
  readonly chosen: VerdictChoice;
};

const pageSize = 100;

/** Rows of an import in the order of the sheet: what became of each, why, and what stands in it. */
export function JudgedRows({ service, one: { id, dryRun }, chosen }: Asked) {
  const { t } = useTranslation("workbooks");
  const { rows, total, error, isLoading, more, again } = useConnection({
    document: inService(WelfareRowsDocument, service),
    variables: { id, first: pageSize, verdict: chosen === "ALL" ? null : chosen },
    pick: ({ one }) => one?.rows,
  });
  const columns: readonly Column<JudgedRow>[] = [
    { name: "rowNo", title: t("refused.rowNo"), width: "4.5rem", cell: ({ rowNo }) => rowNo },
    {
      name: "outcome",
      title: t("rows.outcome"),
      width: "minmax(0, 2fr)",
      cell: (row) => <RowOutcome row={row} isTried={dryRun} />,
    },
    {
      name: "row",
      title: t("refused.row"),
      width: "minmax(0, 4fr)",
      cell: (row) => <WholeRow row={row} />,
    },
  ];
  return (
    <section className="refusals">
      <h2>{t("rows.label")}</h2>
      {error && <ProblemNotice error={error} again={again} isPartial={rows.length > 0} />}
      {rows[0]?.cellsMissing && <p className="hint">{rows[0].cellsMissing}</p>}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length > 0 && (
        <VirtualRows
          label={t("rows.label")}
          columns={columns}
          rows={rows}
          total={total ?? -1}
          idOf={({ rowNo }) => String(rowNo)}
          more={more}
          rowHeight={72}
        />
      )}
    </section>
  );
}
