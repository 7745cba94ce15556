import { guardedFields } from "../register/guarded-fields.js";
import type { Columns, Register, RowOfColumns } from "../register/register.js";

/**
 * A row with the personal values (P2, P3) that stand already where its own cells are blank. An export leaves those columns
 * blank unless somebody states a reason, so a blank can never mean "forget it"; what is wrong is corrected by typing what is right.
 */
export function keepGuarded<C extends Columns>(
  register: Register<C>,
  row: RowOfColumns<C>,
  before: RowOfColumns<C>,
): RowOfColumns<C> {
  const kept = guardedFields(register)
    .filter((field) => row[field] === null && before[field] !== null)
    .map((field) => [field, before[field]]);
  return kept.length === 0 ? row : { ...row, ...Object.fromEntries(kept) };
}
