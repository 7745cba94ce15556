import { masked } from "@union/kernel";
import type { Column } from "../columns/column.js";
import { isPersonal } from "../columns/is-personal.js";
import type { CellValue } from "../workbook/cell-value.js";
import { typedText } from "./typed-text.js";

/** Characters of a cell that are shown at most. */
const longest = 200;
const citizenNumber = /(?<!\w)\d{17}[\dXx](?!\w)/g;
const mobileNumber = /(?<!\w)(?:\+86)?1[3-9]\d{9}(?!\w)/g;

/**
 * A cell of a refused row as it is shown: personal columns (P2, P3) masked as everywhere else. A second wall masks citizen and
 * mobile numbers in the other columns, for rows whose cells have slipped sideways.
 */
export function shownCell(column: Column<unknown>, cell: CellValue): string | null {
  const text = typedText(cell);
  if (text === null) return null;
  const shown = isPersonal(column) ? hidden(column, text.trim()) : withoutNumbers(text);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

function hidden({ format, dataClass }: Column<unknown>, text: string): string {
  if (format.kind === "number") return "***";
  if (format.kind === "date") return /^\d{4}/.test(text) ? `${text.slice(0, 4)}-**-**` : "***";
  return masked(text, dataClass === "P3" ? 2 : 4);
}

const withoutNumbers = (text: string): string =>
  text
    .replace(citizenNumber, (number) => masked(number, 2))
    .replace(mobileNumber, (number) => masked(number, 4));
