import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";
import { halfWidth } from "./half-width.js";

const scientific = /^\d(?:\.\d+)?[eE]\+\d+$/;

/** An identifier as text, whatever the cell's type: half-width, without any blank, in capitals. */
export function readIdentifier(cell: CellValue): Result<string, CellProblem> {
  const text = cellText(cell);
  if (!text.ok) return text;
  const value = halfWidth(text.value).replace(/\s/g, "").toUpperCase();
  return scientific.test(value) ? err({ kind: "DigitsLost" }) : ok(value);
}
