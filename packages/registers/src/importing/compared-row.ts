import { canonical } from "../register/canonical.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import type { Landing } from "./landing.js";

/** What of a row is compared with other rows and with what stands: everything but its informative fields, as text. */
export const comparedRow = <C extends Columns>(
  { register, informative }: Pick<Landing<C, unknown>, "register" | "informative">,
  row: RowOfColumns<C>,
): string => {
  if (informative.length === 0) return canonical(register, row);
  const blank = Object.fromEntries(informative.map((field) => [field, null]));
  return canonical(register, { ...row, ...blank } as RowOfColumns<C>);
};
