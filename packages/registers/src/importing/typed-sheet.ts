import { cellText } from "../cells/cell-text.js";
import type { Column } from "../columns/column.js";
import { findHeader } from "../register/find-header.js";
import { findSheet } from "../register/find-sheet.js";
import type { Columns, Register } from "../register/register.js";
import type { CellValue } from "../workbook/cell-value.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import type { SheetRow } from "../workbook/workbook.js";

/** A column of the register where it stands in an uploaded sheet, under the title that was typed there. */
export type TypedColumn = {
  readonly field: string;
  readonly at: number;
  readonly title: string;
  readonly column: Column<unknown>;
};

/** An uploaded sheet as it was typed: the register's columns in the sheet's order, and its rows. Columns that the register does not know are no part of it. */
export type TypedSheet = {
  readonly columns: readonly TypedColumn[];
  readonly rows: AsyncIterable<SheetRow>;
  close(): Promise<void>;
};

/** Opens the sheet of a register in a stored file; null where the file does not hold it. The caller closes it. */
export async function openTypedSheet(
  register: Register<Columns>,
  path: string,
): Promise<TypedSheet | null> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return null;
  const workbook = opened.value;
  const sheet = findSheet(register, workbook.sheets);
  const header = sheet === null ? null : await findHeader(register, workbook.rows(sheet));
  if (sheet === null || !header?.ok) {
    await workbook.close();
    return null;
  }
  const titles = await rowAt(workbook.rows(sheet), header.value.rowNo);
  const columns = header.value.match.positions
    .filter(([, at]) => at >= 0)
    .map(([field, at]) => typedColumn(register, field, at, titles[at] ?? null))
    .sort((one, other) => one.at - other.at);
  return { columns, rows: workbook.rows(sheet), close: () => workbook.close() };
}

function typedColumn(
  register: Register<Columns>,
  field: string,
  at: number,
  cell: CellValue,
): TypedColumn {
  const column = register.columns[field]!;
  const text = cellText(cell);
  return { field, at, column, title: text.ok ? text.value : column.title };
}

async function rowAt(rows: AsyncIterable<SheetRow>, rowNo: number): Promise<readonly CellValue[]> {
  for await (const row of rows) if (row.rowNo === rowNo) return row.cells;
  return [];
}
