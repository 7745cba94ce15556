import { labelKey } from "../cells/label-key.js";
import type { ReadContext } from "../columns/column.js";
import type { Columns, Register, RowOfColumns, RowProblem } from "./register.js";

type Definition<C extends Columns> = {
  readonly name: string;
  readonly sheet: string;
  readonly number: (keyof C & string) | readonly (keyof C & string)[];
  readonly columns: C;
  readonly check?: (row: RowOfColumns<C>, context: ReadContext) => readonly RowProblem[];
};

/** Declares a register. Two columns of one title are a mistake of the declaration and throw. */
export function defineRegister<const C extends Columns>(definition: Definition<C>): Register<C> {
  const { name, sheet, number, columns, check } = definition;
  const titles = Object.values(columns).map((column) => labelKey(column.title));
  if (new Set(titles).size < titles.length) throw new Error(`register ${name} repeats a title`);
  return {
    name,
    sheet,
    number: typeof number === "string" ? [number] : number,
    columns,
    check: check ?? (() => []),
  };
}
