import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";
import { halfWidth } from "./half-width.js";

const spelling = /^(\d{4}) *(?:[-/.]|年) *(\d{1,2})(?: *月)?(?:-01)?$/;

/** A month as YYYY-MM: 2025-01, 2025/1, 2025.1, 2025年1月, or the Excel date that typing 2025-01 turns into. */
export function readMonth(cell: CellValue): Result<string, CellProblem> {
  const text = cellText(cell);
  if (!text.ok) return text;
  const match = spelling.exec(halfWidth(text.value));
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) return err({ kind: "MonthUnreadable" });
  return ok(`${match[1]}-${String(month).padStart(2, "0")}`);
}
