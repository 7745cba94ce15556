import type { CellValue } from "./cell-value.js";

/** One row that holds something. `rowNo` is the number Excel shows, from 1; empty rows are left out. */
export type SheetRow = { readonly rowNo: number; readonly cells: readonly CellValue[] };

/**
 * An opened workbook. Rows are streamed: memory does not grow with their number. Iterating throws
 * {@link UnreadableWorkbook} where the file turns out to be damaged or beyond a limit; leaving the loop early is fine.
 * A CSV file has one sheet, named "".
 */
export type Workbook = {
  readonly sheets: readonly string[];
  rows(sheet: string): AsyncIterable<SheetRow>;
  close(): Promise<void>;
};
