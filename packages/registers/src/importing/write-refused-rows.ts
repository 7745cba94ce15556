import { setImmediate } from "node:timers/promises";
import type { Sentence } from "@union/kernel";
import type { CellValue as SheetCellValue } from "exceljs";
import { isPersonal } from "../columns/is-personal.js";
import { text } from "../columns/text.js";
import type { Columns, Register } from "../register/register.js";
import type { CellValue } from "../workbook/cell-value.js";
import { openSheet } from "../writing/open-sheet.js";
import { sheetValue } from "../writing/sheet-value.js";
import type { RefusedRow } from "./refused-rows-of.js";
import type { TypedColumn } from "./typed-sheet.js";

type Asked = {
  readonly register: Register<Columns>;
  readonly columns: readonly TypedColumn[];
  readonly rows: AsyncIterable<RefusedRow>;
  /** Whether personal columns hold what was typed; they stay empty otherwise, and the row says so. */
  readonly inTheClear: boolean;
  readonly say: (sentence: Sentence) => string;
};

const breath = 500;
/** Between the days that 1904 and 1900 count from. */
const macOffset = 1_462;
const formats = { date: "yyyy-mm-dd", number: "General" };

/** Writes refused rows as they were typed, under the titles they were typed under, with the reason in a last column. */
export async function writeRefusedRows(asked: Asked, path: string): Promise<void> {
  const { register, columns, rows, inTheClear, say } = asked;
  const shape = columns.map(({ field, column, title }) => [field, { ...column, title }] as const);
  const titled = { ...Object.fromEntries(shape), "": text(say(whyTitle)) };
  const { book, sheet } = await openSheet({ ...register, columns: titled }, path);
  let written = 0;
  for await (const { cells, problems } of rows) {
    const isLeftOut = ({ column, at }: TypedColumn): boolean =>
      !inTheClear && isPersonal(column) && (cells[at] ?? null) !== null;
    const typed = columns.map((one) => (isLeftOut(one) ? null : (cells[one.at] ?? null)));
    const reasons = problems.map(({ column, message }) => `${column ?? ""} ${say(message)}`.trim());
    if (columns.some(isLeftOut)) reasons.push(say(leftOut));
    const row = sheet.addRow([
      ...typed.map(typedValue),
      sheetValue({ kind: "text", text: reasons.join("\n") }),
    ]);
    typed.forEach((cell, at) => {
      if (cell?.kind === "number")
        row.getCell(at + 1).numFmt = cell.date === null ? formats.number : formats.date;
    });
    row.commit();
    written += 1;
    if (written % breath === 0) await setImmediate();
  }
  sheet.commit();
  await book.commit();
}

/** A cell as a workbook stores it again: numbers and days by their number, nothing ever as a formula. */
function typedValue(cell: CellValue): SheetCellValue {
  if (cell === null) return null;
  if (cell.kind === "text") return sheetValue(cell);
  if (cell.kind === "error") return { error: cell.error } as SheetCellValue;
  const number = Number(cell.number);
  if (!Number.isFinite(number)) return cell.number;
  return cell.date === "1904" ? number + macOffset : number;
}

const whyTitle = { zh: "不予导入的原因", en: "Why it was refused" };
const leftOut = {
  zh: "个人信息列已留空，请补填后再导入。",
  en: "Personal columns were left empty; fill them in before importing.",
};
