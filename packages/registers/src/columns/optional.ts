import { ok } from "@union/kernel";
import { isBlank } from "../cells/is-blank.js";
import type { CellValue } from "../workbook/cell-value.js";
import type { Column } from "./column.js";

const marks = new Set(["-", "--", "—", "——", "/", "／", "－"]);

/**
 * The column may be left empty, or be missing altogether: its value is then null. The marks that officers put for
 * "nothing" (-, —, /) count as empty, save in free text, where they may be what was meant.
 */
export const optional = <T>(column: Column<T>): Column<T | null> => ({
  ...column,
  isRequired: false,
  read: (cell, context) => (isEmpty(cell, column) ? ok(null) : column.read(cell, context)),
  write: (value) => (value === null ? null : column.write(value)),
  note: (value) => (value === null ? null : column.note(value)),
});

const isEmpty = (cell: CellValue, { isFreeText }: { readonly isFreeText: boolean }): boolean =>
  isBlank(cell) || (!isFreeText && cell?.kind === "text" && marks.has(cell.text.trim()));
