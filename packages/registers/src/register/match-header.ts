import { err, ok, type Result, type Sentence } from "@union/kernel";
import { cellText } from "../cells/cell-text.js";
import { labelKey } from "../cells/label-key.js";
import type { CellValue } from "../workbook/cell-value.js";
import type { HeaderProblem } from "./header-problem.js";
import type { Columns, Register } from "./register.js";

/** Where each column of the register stands in the sheet: field and position, −1 for an optional column that is absent. */
export type HeaderMatch = {
  readonly positions: readonly (readonly [field: string, at: number])[];
  /** What was ignored, e.g. columns the register does not know. */
  readonly notes: readonly Sentence[];
};

/** Matches a header row with a register; blanks and full-width forms in titles do not matter. */
export function matchHeader<C extends Columns>(
  register: Register<C>,
  cells: readonly CellValue[],
): Result<HeaderMatch, HeaderProblem> {
  const keys = headerKeys(cells);
  const columns = Object.entries(register.columns);
  const repeated = columns.filter(([, { title }]) => countOf(keys, labelKey(title)) > 1);
  if (repeated.length > 0) return refuse("ColumnsRepeated", register.sheet, repeated);
  const positions = columns.map(
    ([field, { title }]) => [field, keys.indexOf(labelKey(title))] as const,
  );
  if (positions.every(([, at]) => at < 0)) return refuse("HeaderMissing", register.sheet, columns);
  const missing = columns.filter(([, column], at) => column.isRequired && positions[at]![1] < 0);
  if (missing.length > 0) return refuse("ColumnsMissing", register.sheet, missing);
  return ok({ positions, notes: notesOn(keys, new Set(positions.map(([, at]) => at))) });
}

/** The key of every title of a row; "" where there is none. */
export const headerKeys = (cells: readonly CellValue[]): readonly string[] =>
  cells.map((cell) => {
    const text = cellText(cell);
    return text.ok ? labelKey(text.value) : "";
  });

const countOf = (keys: readonly string[], key: string): number =>
  keys.filter((one) => one === key).length;

const refuse = (
  kind: "ColumnsRepeated" | "HeaderMissing" | "ColumnsMissing",
  sheet: string,
  columns: readonly (readonly [string, { readonly title: string }])[],
) => err({ kind, sheet, titles: columns.map(([, { title }]) => title) });

function notesOn(keys: readonly string[], known: ReadonlySet<number>): readonly Sentence[] {
  const extra = keys.filter((key, at) => key !== "" && !known.has(at)).length;
  if (extra === 0) return [];
  return [
    {
      zh: `有 ${extra} 个多余的列未导入。`,
      en: `${extra} columns are not part of the register and were ignored.`,
    },
  ];
}
