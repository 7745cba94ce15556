import { err, ok, type Result } from "@union/kernel";
import type { ReadContext } from "../columns/column.js";
import type { SheetRow } from "../workbook/workbook.js";
import type { HeaderMatch } from "./match-header.js";
import type { Columns, Register, RowOfColumns, RowProblem } from "./register.js";
import { rowProblem } from "./row-problem.js";

/** Reads one row: the whole row, or everything that is wrong with it, column by column. */
export function readRow<C extends Columns>(
  register: Register<C>,
  header: HeaderMatch,
  { cells }: SheetRow,
  context: ReadContext,
): Result<RowOfColumns<C>, readonly RowProblem[]> {
  const row: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const [field, at] of header.positions) {
    const column = register.columns[field]!;
    const value = column.read(cells[at] ?? null, context);
    if (value.ok) row[field] = value.value;
    else problems.push(rowProblem(column.title, value.error));
  }
  if (problems.length > 0) return err(problems);
  const read = row as RowOfColumns<C>;
  const findings = register.check(read, context);
  return findings.length > 0 ? err(findings) : ok(read);
}
