import type { Column as SheetColumn } from "exceljs";
import type { ColumnFormat } from "../columns/column.js";
import type { Columns, Register } from "../register/register.js";

/** The columns of a register as a sheet shows them: title, width and number format (text stays text, whatever is typed). */
export const sheetColumns = <C extends Columns>(register: Register<C>): Partial<SheetColumn>[] =>
  Object.values(register.columns).map(({ title, format }) => ({
    header: title,
    width: Math.min(40, Math.max(12, 2 * title.length + 4)),
    style: { numFmt: numberFormat(format) },
  }));

function numberFormat(format: ColumnFormat): string {
  if (format.kind === "text") return "@";
  if (format.kind === "date") return "yyyy-mm-dd";
  return format.places === 0 ? "0" : `0.${"0".repeat(format.places)}`;
}
