import { err, type LocalDate, localDateOf, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";
import { halfWidth } from "./half-width.js";
import { serialDate } from "./serial-date.js";

const time = /(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.source;
const spellings = [
  new RegExp(`^(\\d{4}) *([-/.]) *(\\d{1,2}) *\\2 *(\\d{1,2})${time}`),
  new RegExp(`^(\\d{4}) *(年) *(\\d{1,2}) *月 *(\\d{1,2}) *[日号]${time}`),
  /^((?:18|19|20|21)\d\d)()(\d\d)(\d\d)$/,
];

/**
 * A day: an Excel date, 2025-01-05, 2025/1/5, 2025.1.5, 2025年1月5日 or 20250105; blanks and full-width digits are
 * tolerated, a time of day is dropped. A bare number is no date: nobody can see which day 45662 is.
 */
export function readDate(cell: CellValue): Result<LocalDate, CellProblem> {
  if (cell?.kind === "number" && cell.date !== null) {
    const day = serialDate(Number(cell.number), cell.date);
    return day === null ? err({ kind: "DateImpossible" }) : ok(day);
  }
  const text = cellText(cell);
  if (!text.ok) return text;
  const spelled = halfWidth(text.value);
  for (const spelling of spellings) {
    const match = spelling.exec(spelled);
    if (!match) continue;
    const day = localDateOf(Number(match[1]), Number(match[3]), Number(match[4]));
    return day === null ? err({ kind: "DateImpossible" }) : ok(day);
  }
  return err({ kind: "DateUnreadable" });
}
