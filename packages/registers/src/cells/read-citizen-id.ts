import type { LocalDate, Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { checkCitizenId } from "./check-citizen-id.js";
import { readIdentifier } from "./read-identifier.js";

/** A citizen number; blanks, full-width digits and a lower-case x are tolerated. */
export function readCitizenId(cell: CellValue, today: LocalDate): Result<string, CellProblem> {
  const text = readIdentifier(cell);
  return text.ok ? checkCitizenId(text.value, today) : text;
}
