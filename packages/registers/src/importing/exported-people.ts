import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { CellValue } from "../workbook/cell-value.js";
import { exportRecordOf } from "./export-record-of.js";
import type { AnyLanding } from "./landing.js";
import type { RefusedRow } from "./refused-rows-of.js";
import { RowLedger } from "./row-ledger.js";
import type { SensitiveExport } from "./sensitive-export.js";
import type { TypedColumn } from "./typed-sheet.js";

const lot = 1_000;

/**
 * Keeps which people stand in refused rows that leave in the clear: those whose register number is known. Of the others the
 * house holds nothing but the row that was typed.
 */
export function exportedPeople(
  sql: Sql,
  landing: AnyLanding,
  made: SensitiveExport,
  today: LocalDate,
) {
  const record = exportRecordOf(landing);
  const ledger = new RowLedger(sql, made.unionId, landing.register.name);
  const kept = new Set<string>();
  let count = 0;
  const keep = async (numbers: readonly string[]): Promise<void> => {
    const entries = await ledger.find(numbers);
    const fresh = [...entries.values()]
      .map(({ subjectId }) => subjectId)
      .filter((id) => !kept.has(id));
    await record.addPeople(sql, made, [...new Set(fresh)]);
    for (const id of fresh) kept.add(id);
  };
  return {
    /** The same rows; whose they are is kept as they pass, a lot at a time. */
    async *told(
      columns: readonly TypedColumn[],
      rows: AsyncIterable<RefusedRow>,
    ): AsyncGenerator<RefusedRow> {
      let numbers: string[] = [];
      for await (const row of rows) {
        count += 1;
        const number = numberIn(landing, columns, row.cells, today);
        if (number !== null) numbers.push(number);
        if (numbers.length === lot) {
          await keep(numbers);
          numbers = [];
        }
        yield row;
      }
      await keep(numbers);
    },
    /** The file is written: it counts from now on. */
    close: () => record.close(sql, made, count),
  };
}

/** The register number in a typed row, or null where one of its cells cannot be read. */
function numberIn(
  { register }: AnyLanding,
  columns: readonly TypedColumn[],
  cells: readonly CellValue[],
  today: LocalDate,
): string | null {
  const parts: string[] = [];
  for (const field of register.number) {
    const typed = columns.find((one) => one.field === field);
    const read = typed?.column.read(cells[typed.at] ?? null, { today });
    if (!read?.ok) return null;
    parts.push(String(read.value ?? ""));
  }
  return parts.join("/");
}
