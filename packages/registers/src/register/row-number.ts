import type { Columns, Register, RowOfColumns } from "./register.js";

/** What identifies a row within its register: the number's fields, joined by a slash. */
export const rowNumber = <C extends Columns>(register: Register<C>, row: RowOfColumns<C>): string =>
  register.number.map((field) => String(row[field] ?? "")).join("/");
