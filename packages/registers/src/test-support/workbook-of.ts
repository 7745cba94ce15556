import type { CellValue } from "../workbook/cell-value.js";
import type { Workbook } from "../workbook/workbook.js";

/** A workbook of one sheet from what is typed into its rows; an empty row is left out, as a reader does. */
export const workbookOf = (sheet: string, rows: readonly (readonly string[])[]): Workbook => ({
  sheets: [sheet],
  async *rows() {
    for (const [at, typed] of rows.entries()) {
      const cells = typed.map((text): CellValue => (text === "" ? null : { kind: "text", text }));
      if (cells.length > 0) yield { rowNo: at + 1, cells };
    }
  },
  close: async () => undefined,
});
