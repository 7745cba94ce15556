import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";
import { labelKey } from "./label-key.js";

/** The value behind a label; blanks and full-width forms in the label do not matter. `values` is keyed by `labelKey`. */
export function readChoice<V>(
  cell: CellValue,
  values: ReadonlyMap<string, V>,
  labels: readonly string[],
): Result<V, CellProblem> {
  const text = cellText(cell);
  if (!text.ok) return text;
  const value = values.get(labelKey(text.value));
  return value === undefined ? err({ kind: "NotAmongChoices", labels }) : ok(value);
}
