import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useConnection } from "../graph/use-connection.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { type Column, VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import { inService, type ServiceName } from "./in-service.js";
import { OffendingCell, WholeRow } from "./refused-row.js";
import {
  type WelfareImportQuery,
  WelfareRefusalsDocument,
  type WelfareRefusalsQuery,
} from "./workbooks.generated.js";

type Refusal = NonNullable<WelfareRefusalsQuery["one"]>["refusals"]["edges"][number]["node"];
type Kinds = NonNullable<WelfareImportQuery["one"]>["refusalKinds"];
type Asked = {
  readonly service: ServiceName;
  readonly id: string;
  readonly kinds: Kinds;
  /** How many rows were refused, each for one reason or several. */
  readonly refused: number;
};

const pageSize = 100;

/** The refused rows of an import: where, what stands there, why; narrowed to a column by the address. */
export function Refusals({ service, id, kinds, refused }: Asked) {
  const { t } = useTranslation("workbooks");
  const [address, setAddress] = useSearchParams();
  const meant = columnsOf(kinds);
  const column = meant.find((one) => one.column === address.get("column"))?.column ?? null;
  const { rows, total, error, isLoading, more, again } = useConnection({
    document: inService(WelfareRefusalsDocument, service),
    variables: { id, first: pageSize, column },
    pick: ({ one }) => one?.refusals,
  });
  const columns: readonly Column<Refusal>[] = [
    { name: "rowNo", title: t("refused.rowNo"), width: "4.5rem", cell: ({ rowNo }) => rowNo },
    {
      name: "cell",
      title: t("refused.cell"),
      width: "minmax(0, 1fr)",
      cell: (refusal) => <OffendingCell refusal={refusal} />,
    },
    {
      name: "why",
      title: t("refused.why"),
      width: "minmax(0, 2fr)",
      cell: ({ message }) => message,
    },
    {
      name: "row",
      title: t("refused.row"),
      width: "minmax(0, 3fr)",
      cell: (refusal) => <WholeRow row={refusal} />,
    },
  ];
  return (
    <section className="refusals">
      <h2>{t("refused.label")}</h2>
      <label className="filter">
        {t("refused.filter")}
        <select
          className="plain-select"
          value={column ?? ""}
          onChange={({ target }) =>
            setAddress((before) => narrowed(before, target.value), { replace: true })
          }
        >
          <option value="">{t("refused.everything")}</option>
          {meant.map((one) => (
            <option key={one.column} value={one.column}>
              {t("refused.ofColumn", one)}
            </option>
          ))}
        </select>
        <span role="status">
          {total !== null &&
            t(column === null ? "refused.reasons" : "refused.reasonsOfColumn", {
              count: total,
              rows: refused,
            })}
        </span>
      </label>
      {error && <ProblemNotice error={error} again={again} isPartial={rows.length > 0} />}
      {rows[0]?.cellsMissing && <p className="hint">{rows[0].cellsMissing}</p>}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length > 0 && (
        <VirtualRows
          label={t("refused.label")}
          columns={columns}
          rows={rows}
          total={total ?? -1}
          idOf={({ rowNo, column, code }) => `${rowNo} ${column} ${code}`}
          more={more}
          rowHeight={72}
        />
      )}
    </section>
  );
}

/** The address with another column, or with none. */
function narrowed(address: URLSearchParams, column: string): URLSearchParams {
  const next = new URLSearchParams(address);
  if (column === "") next.delete("column");
  else next.set("column", column);
  return next;
}

/** The columns that are meant, each with how many rows. */
function columnsOf(kinds: Kinds): { readonly column: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { column, count } of kinds)
    if (column !== null) counts.set(column, (counts.get(column) ?? 0) + count);
  return [...counts].map(([column, count]) => ({ column, count }));
}
