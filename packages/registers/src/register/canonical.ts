import type { Columns, Register, RowOfColumns } from "./register.js";

/** A row as JSON text whose fields stand in the register's order: equal rows give equal text, for hashing and comparing. */
export const canonical = <C extends Columns>(register: Register<C>, row: RowOfColumns<C>): string =>
  JSON.stringify(
    Object.fromEntries(Object.keys(register.columns).map((field) => [field, row[field] ?? null])),
  );
