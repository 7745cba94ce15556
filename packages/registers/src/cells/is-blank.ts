import type { CellValue } from "../workbook/cell-value.js";
import { cleanBlanks } from "./clean-blanks.js";

/** Whether a cell holds nothing but blanks. */
export const isBlank = (cell: CellValue): boolean =>
  cell === null || (cell.kind === "text" && cleanBlanks(cell.text) === "");
