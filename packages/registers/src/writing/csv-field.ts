import type { WrittenCell } from "../columns/column.js";

const executable = /^'*[=+\-@\t\r\n]/;
const looksLikeNumber = /^\d[\d\s.,:/eE+年月日-]*$/;

/**
 * A cell as a field of a CSV file. Text that a spreadsheet would execute gets a leading apostrophe, which `csvCell`
 * takes away again. Text that it would take for a number or a date, and so spoil (18-digit numbers, leading zeros, 1-2),
 * gets a leading tab: Excel then shows it as text, and reading drops outer blanks anyway.
 */
export function csvField(cell: WrittenCell): string {
  if (cell === null) return "";
  if (cell.kind === "number") return cell.number;
  if (cell.kind === "date") return cell.date;
  return quoted(guarded(cell.text));
}

function guarded(text: string): string {
  if (executable.test(text)) return `'${text}`;
  const isPlainNumber = /^[1-9]\d{0,10}$/.test(text);
  return looksLikeNumber.test(text) && !isPlainNumber ? `\t${text}` : text;
}

const quoted = (text: string): string =>
  /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
