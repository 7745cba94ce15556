import type { Sentence } from "@union/kernel";
import type { Column, ReadContext } from "../columns/column.js";

export type Columns = { readonly [field: string]: Column<unknown> };

/** The row that columns describe: each field with the type its column reads. */
export type RowOfColumns<C extends Columns> = {
  readonly [Field in keyof C]: C[Field] extends Column<infer T> ? T : never;
};

/** The row of a register: `RowOf<typeof visitRegister>`. */
export type RowOf<R> = R extends Register<infer C> ? RowOfColumns<C> : never;

/** Why a row is refused: the column's title, a stable code, and what to do. Never the value itself. */
export type RowProblem = {
  readonly column: string;
  readonly code: string;
  readonly message: Sentence;
};

/** A register (台账): what one sheet holds, declared once for reading, templates and exports. */
export type Register<C extends Columns> = {
  /** Stable English name, e.g. "visits". */
  readonly name: string;
  /** The sheet's name, e.g. 走访慰问. */
  readonly sheet: string;
  /** The fields that together say which row this is: the register number, or 工号 in the roster. */
  readonly number: readonly (keyof C & string)[];
  /** Every column by the row's field, in the order of the sheet. */
  readonly columns: C;
  /** What only the whole row can tell, such as an end before its start; asked when every cell is sound. */
  check(row: RowOfColumns<C>, context: ReadContext): readonly RowProblem[];
};
