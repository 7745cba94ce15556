import type { WrittenCell } from "../columns/column.js";

const firstSafeDay = "1900-03-01";

/**
 * A cell as a workbook stores it. Text is always a string cell, never a formula; `_x0041_`, which Excel would read as an
 * escape, is escaped itself. Days before March 1900, which Excel counts wrongly, are written as text.
 */
export function sheetValue(cell: WrittenCell): string | number | Date | null {
  if (cell === null) return null;
  if (cell.kind === "number") return Number(cell.number);
  if (cell.kind === "text") return cell.text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  return cell.date < firstSafeDay ? cell.date : new Date(`${cell.date}T00:00:00Z`);
}
