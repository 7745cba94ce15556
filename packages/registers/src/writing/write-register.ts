import type { Columns, Register, RowOfColumns } from "../register/register.js";
import { writeCsv } from "./write-csv.js";
import { writeXlsx } from "./write-xlsx.js";

/**
 * Writes rows of a register to a file that `openWorkbook` and `readRegister` read back as the same rows. Nothing in it is
 * ever a formula. Which columns may leave the house is the caller's decision: pass a register without the others.
 */
export const writeRegister = <C extends Columns>(
  register: Register<C>,
  rows: AsyncIterable<RowOfColumns<C>>,
  path: string,
  format: "xlsx" | "csv",
): Promise<void> => (format === "xlsx" ? writeXlsx : writeCsv)(register, rows, path);
