import { setImmediate } from "node:timers/promises";
import type { Columns, Register, RowOfColumns } from "../register/register.js";
import { openSheet } from "./open-sheet.js";
import { rowCells } from "./row-cells.js";
import { sheetValue } from "./sheet-value.js";

const breath = 500;

/** Writes a register as xlsx, row by row; every few hundred rows what was written may flow off to the disk. */
export async function writeXlsx<C extends Columns>(
  register: Register<C>,
  rows: AsyncIterable<RowOfColumns<C>>,
  path: string,
): Promise<void> {
  const { book, sheet } = await openSheet(register, path);
  let written = 0;
  for await (const row of rows) {
    sheet.addRow(rowCells(register, row).map(sheetValue)).commit();
    written += 1;
    if (written % breath === 0) await setImmediate();
  }
  sheet.commit();
  await book.commit();
}
