import type { stream, Worksheet } from "exceljs";
import type { Columns, Register } from "../register/register.js";
import { sheetColumns } from "./sheet-columns.js";

/** A workbook under way: its one sheet has a bold header row that stays in view. */
export type OpenSheet = {
  readonly book: stream.xlsx.WorkbookWriter;
  readonly sheet: Worksheet;
};

/** Begins a streamed xlsx file for a register. Its library is large, and loaded by whoever writes: reading does without. */
export async function openSheet<C extends Columns>(
  register: Register<C>,
  path: string,
): Promise<OpenSheet> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  const sheet = book.addWorksheet(register.sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = sheetColumns(register);
  sheet.getRow(1).font = { bold: true };
  return { book, sheet };
}
