import type { Columns, Register, RowOfColumns } from "./register.js";

/** A row as JSON text whose fields stand in the register's order: equal rows give equal text, for hashing and comparing. */
export function canonical<C extends Columns>(register: Register<C>, row: RowOfColumns<C>): string {
  const ordered: Record<string, unknown> = {};
  for (const field in register.columns) ordered[field] = row[field] ?? null;
  return JSON.stringify(ordered);
}
