import { err, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { readIdentifier } from "./read-identifier.js";

const shape = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,31})$/u;

/** 工号: letters, digits and hyphens, in capitals. Leading zeros stay; those that Excel dropped cannot be guessed. */
export function readStaffNumber(cell: CellValue): Result<string, CellProblem> {
  const text = readIdentifier(cell);
  if (!text.ok) return text;
  return shape.test(text.value) ? text : err({ kind: "StaffNumberUnreadable" });
}
