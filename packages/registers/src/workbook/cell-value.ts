/** How a workbook counts its days: from 1900 (Windows) or from 1904 (old Macs). */
export type DateSystem = "1900" | "1904";

/**
 * What stands in one cell. `null` is an empty cell. A number is the decimal text exactly as the file stores it, never a
 * float; `date` is set when the cell is formatted as a date, and says how its days are counted. Booleans arrive as the
 * text TRUE or FALSE, formulas as the value they had when the file was saved.
 */
export type CellValue =
  | null
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: string; readonly date: DateSystem | null }
  | { readonly kind: "error"; readonly error: string };
