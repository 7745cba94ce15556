import exceljs from "exceljs";
import type { Columns, Register } from "../register/register.js";
import { sheetColumns } from "./sheet-columns.js";

/** A workbook under way: its one sheet has a bold header row that stays in view. */
export type OpenSheet = {
  readonly book: exceljs.stream.xlsx.WorkbookWriter;
  readonly sheet: exceljs.Worksheet;
};

/** Begins a streamed xlsx file for a register. */
export function openSheet<C extends Columns>(register: Register<C>, path: string): OpenSheet {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  const sheet = book.addWorksheet(register.sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = sheetColumns(register);
  sheet.getRow(1).font = { bold: true };
  return { book, sheet };
}
