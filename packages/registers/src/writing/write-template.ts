import type { DataValidation } from "exceljs";
import type { Column } from "../columns/column.js";
import type { Columns, Register } from "../register/register.js";
import { openSheet } from "./open-sheet.js";

declare module "exceljs" {
  interface Worksheet {
    /** Rules by range; the library has it, its types do not. */
    readonly dataValidations: { add(range: string, rule: DataValidation): unknown };
  }
}

const lastRow = 10_000;
const longestList = 255;

/**
 * Writes an empty workbook to fill in: titles, formats, drop-down lists for choices, and beside the selected cell a hint
 * of what to type. Hints are no rows, so that a template sent in unfilled holds nothing.
 */
export async function writeTemplate<C extends Columns>(
  register: Register<C>,
  path: string,
): Promise<void> {
  const { book, sheet } = await openSheet(register, path);
  for (const [at, column] of Object.values(register.columns).entries()) {
    const letter = sheet.getColumn(at + 1).letter;
    sheet.dataValidations.add(`${letter}2:${letter}${lastRow}`, validation(column));
  }
  sheet.commit();
  await book.commit();
}

function validation(column: Column<unknown>): DataValidation {
  const need = column.isRequired ? "必填" : "选填";
  const hint = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.title.slice(0, 32),
    prompt: [need, column.description]
      .filter((part) => part !== "")
      .join("；")
      .slice(0, 255),
  };
  const choices = column.format.kind === "text" ? column.format.labels.join(",") : "";
  if (choices === "" || choices.length > longestList) {
    return { ...hint, type: "textLength", operator: "greaterThanOrEqual", formulae: [0] };
  }
  return { ...hint, type: "list", formulae: [`"${choices}"`], showErrorMessage: false };
}
