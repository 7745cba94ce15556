import { serialDate } from "../cells/serial-date.js";
import { storedNumber } from "../cells/stored-number.js";
import type { CellValue } from "../workbook/cell-value.js";

/** A cell in the words that whoever typed it sees in his sheet; null where it is empty. */
export function typedText(cell: CellValue): string | null {
  if (cell === null) return null;
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "error") return cell.error;
  const day = cell.date === null ? null : serialDate(Number(cell.number), cell.date);
  return day ?? storedNumber(cell.number) ?? cell.number;
}
