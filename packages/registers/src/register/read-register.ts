import { err, ok, type Result } from "@union/kernel";
import { isBlank } from "../cells/is-blank.js";
import type { ReadContext } from "../columns/column.js";
import type { SheetRow, Workbook } from "../workbook/workbook.js";
import { findHeader } from "./find-header.js";
import { findSheet } from "./find-sheet.js";
import type { HeaderProblem } from "./header-problem.js";
import type { HeaderMatch } from "./match-header.js";
import { readRow } from "./read-row.js";
import type { Columns, Register, RowOfColumns, RowProblem } from "./register.js";

/** A row of the sheet with its outcome. */
export type ReadRow<Row> = {
  readonly rowNo: number;
  readonly outcome: Result<Row, readonly RowProblem[]>;
};

/** A register found in a workbook: its header, and its rows as they stream. */
export type RegisterReading<Row> = {
  readonly header: HeaderMatch;
  readonly rows: AsyncIterable<ReadRow<Row>>;
};

/** Finds a register in a workbook and reads its rows below the header; blank rows are skipped and not counted. */
export async function readRegister<C extends Columns>(
  register: Register<C>,
  workbook: Workbook,
  context: ReadContext,
): Promise<Result<RegisterReading<RowOfColumns<C>>, HeaderProblem>> {
  const sheet = findSheet(register, workbook.sheets);
  if (sheet === null) return err({ kind: "SheetMissing", sheet: register.sheet });
  const found = await findHeader(register, workbook.rows(sheet));
  if (!found.ok) return found;
  const { match, rowNo } = found.value;
  return ok({
    header: match,
    rows: rowsBelow(register, match, rowNo, workbook.rows(sheet), context),
  });
}

async function* rowsBelow<C extends Columns>(
  register: Register<C>,
  header: HeaderMatch,
  headerRowNo: number,
  rows: AsyncIterable<SheetRow>,
  context: ReadContext,
): AsyncGenerator<ReadRow<RowOfColumns<C>>> {
  for await (const row of rows) {
    if (row.rowNo <= headerRowNo) continue;
    if (header.positions.every(([, at]) => isBlank(row.cells[at] ?? null))) continue;
    yield { rowNo: row.rowNo, outcome: readRow(register, header, row, context) };
  }
}
