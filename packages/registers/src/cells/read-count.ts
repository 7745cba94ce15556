import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { readDecimal } from "./read-decimal.js";

const unit = /(?:人次|[人次件份个项天期届年分票])$/;

/** A whole number between `min` and `max`; a unit of counting behind it (12人次) is tolerated. */
export function readCount(cell: CellValue, min: number, max: number): Result<number, CellProblem> {
  const decimal = readDecimal(cell, unit);
  if (!decimal.ok) {
    return decimal.error.kind === "AmountUnreadable" ? err({ kind: "CountUnreadable" }) : decimal;
  }
  const count = Number(decimal.value);
  if (!Number.isInteger(count)) return err({ kind: "CountUnreadable" });
  return count < min || count > max ? err({ kind: "CountOutOfRange", min, max }) : ok(count);
}
