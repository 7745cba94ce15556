import type { Columns, Register, RowOfColumns, RowProblem } from "./register.js";

/** What is worth telling about a sound row, e.g. an unknown region in a citizen number. */
export const rowNotes = <C extends Columns>(
  register: Register<C>,
  row: RowOfColumns<C>,
): readonly Pick<RowProblem, "column" | "message">[] =>
  Object.entries(register.columns).flatMap(([field, column]) => {
    const message = column.note(row[field]);
    return message === null ? [] : [{ column: column.title, message }];
  });
