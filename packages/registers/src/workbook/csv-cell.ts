import type { CellValue } from "./cell-value.js";

/** A field of a CSV file as a cell, without the apostrophe that `csvField` puts before what a spreadsheet would execute. */
export function csvCell(field: string): CellValue {
  if (field === "") return null;
  return { kind: "text", text: /^'+[=+\-@\t\r\n]/.test(field) ? field.slice(1) : field };
}
