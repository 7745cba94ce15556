import { err, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { readIdentifier } from "./read-identifier.js";

/** The number of an identity document of any type: 5 to 20 letters and digits. */
export function readDocumentNumber(cell: CellValue): Result<string, CellProblem> {
  const text = readIdentifier(cell);
  if (!text.ok) return text;
  return /^[0-9A-Z()-]{5,20}$/.test(text.value) ? text : err({ kind: "DocumentNumberUnreadable" });
}
