import { isPersonal } from "../columns/is-personal.js";
import type { Columns, Register } from "./register.js";

/** The fields of a register that hold personal values (P2, P3). */
export const guardedFields = ({ columns }: Pick<Register<Columns>, "columns">): string[] =>
  Object.entries(columns)
    .filter(([, column]) => isPersonal(column))
    .map(([field]) => field);
