import { err, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";

/** Free text of at most `max` characters (code points), outer blanks dropped. */
export function readText(cell: CellValue, max: number): Result<string, CellProblem> {
  const text = cellText(cell);
  if (!text.ok || text.value.length <= max) return text;
  return [...text.value].length > max ? err({ kind: "TextTooLong", max }) : text;
}
