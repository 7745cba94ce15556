import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { readIdentifier } from "./read-identifier.js";

/** A mobile number, 11 digits; blanks, hyphens and the country code (+86, 0086, 86) are dropped. */
export function readMobile(cell: CellValue): Result<string, CellProblem> {
  const text = readIdentifier(cell);
  if (!text.ok) return text;
  const mobile = text.value.replace(/[-‐-―()]/g, "").replace(/^(?:\+|00)?86(?=\d{11}$)/, "");
  return /^1[3-9]\d{9}$/.test(mobile) ? ok(mobile) : err({ kind: "MobileUnreadable" });
}
