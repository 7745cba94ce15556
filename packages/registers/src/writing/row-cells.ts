import type { WrittenCell } from "../columns/column.js";
import type { Columns, Register, RowOfColumns } from "../register/register.js";

/** The cells of a row, in the order of the register's columns. */
export const rowCells = <C extends Columns>(
  register: Register<C>,
  row: RowOfColumns<C>,
): readonly WrittenCell[] =>
  Object.entries(register.columns).map(([field, column]) => column.write(row[field]));
