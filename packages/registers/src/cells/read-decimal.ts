import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";
import { halfWidth } from "./half-width.js";
import { plainDecimal } from "./plain-decimal.js";

const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const plain = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * A number as people write it, as plain decimal text: 1,234.50, full-width digits, blanks, a unit before or after it
 * that `dressing` names. A thousands comma in the wrong place is refused, for it may be a decimal point.
 */
export function readDecimal(cell: CellValue, dressing: RegExp): Result<string, CellProblem> {
  const text = cellText(cell);
  if (!text.ok) return text;
  const bare = halfWidth(text.value)
    .replace(/\s/g, "")
    .replace(/\u2212/g, "-")
    .replace(dressing, "");
  const isNumber = plain.test(bare) || grouped.test(bare);
  const value = isNumber ? plainDecimal(bare.replaceAll(",", "")) : null;
  return value === null ? err({ kind: "AmountUnreadable" }) : ok(value);
}
