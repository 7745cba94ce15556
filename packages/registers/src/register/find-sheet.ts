import { labelKey } from "../cells/label-key.js";
import type { Columns, Register } from "./register.js";

/** The sheet that holds a register, by its name; the one nameless sheet of a CSV file may be any register. */
export function findSheet<C extends Columns>(
  register: Register<C>,
  sheets: readonly string[],
): string | null {
  const key = labelKey(register.sheet);
  return sheets.find((sheet) => sheet === "" || labelKey(sheet) === key) ?? null;
}
