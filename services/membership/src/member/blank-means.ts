import { ok } from "@union/kernel";
import { type Column, optional } from "@union/registers";

/** The column may be left empty, which says the same as `value`; an export writes the value out. */
export function blankMeans<T>(value: T, column: Column<T>): Column<T> {
  const { read } = optional(column);
  return {
    ...column,
    isRequired: false,
    read: (cell, context) => {
      const found = read(cell, context);
      return found.ok ? ok(found.value ?? value) : found;
    },
  };
}
