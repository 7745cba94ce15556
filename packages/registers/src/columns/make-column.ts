import type { Column, ColumnOptions } from "./column.js";

type Parts<T> = Pick<Column<T>, "title" | "format" | "read" | "write"> &
  Partial<Pick<Column<T>, "isFreeText" | "note" | "dataClass" | "description">>;

/** A required column from its parts; `options` of the register overrule what the kind of column suggests. */
export const makeColumn = <T>(parts: Parts<T>, options: ColumnOptions): Column<T> => ({
  isRequired: true,
  isFreeText: false,
  note: () => null,
  ...parts,
  dataClass: options.dataClass ?? parts.dataClass ?? "P1",
  description: options.description ?? parts.description ?? "",
});
