import type { Workbook } from "../workbook/workbook.js";
import { findHeader } from "./find-header.js";
import type { Columns, Register } from "./register.js";

/** Whether a sheet carries the register's header: how the one nameless sheet of a CSV file tells what it is. */
export const headerFits = async <C extends Columns>(
  register: Register<C>,
  workbook: Workbook,
  sheet: string,
): Promise<boolean> => (await findHeader(register, workbook.rows(sheet))).ok;
