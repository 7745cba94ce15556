import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cleanBlanks } from "./clean-blanks.js";
import { serialDate } from "./serial-date.js";
import { storedNumber } from "./stored-number.js";

const forbidden = /[\p{Cs}\ufffe\uffff]|(?![\n\t])\p{Cc}/u;

/**
 * What a cell says, as text: blanks cleaned, numbers in plain digits, Excel dates as YYYY-MM-DD. Refuses empty cells,
 * formula errors, control and broken characters, and whole numbers of more than 15 digits, whose end Excel has dropped.
 */
export function cellText(cell: CellValue): Result<string, CellProblem> {
  if (cell === null) return err({ kind: "Blank" });
  if (cell.kind === "error") return err({ kind: "FormulaError" });
  if (cell.kind === "number") return numberText(cell.number, cell.date);
  const text = cleanBlanks(cell.text);
  if (text === "") return err({ kind: "Blank" });
  return forbidden.test(text) ? err({ kind: "ForbiddenCharacter" }) : ok(text);
}

function numberText(number: string, date: "1900" | "1904" | null): Result<string, CellProblem> {
  const day = date === null ? null : serialDate(Number(number), date);
  if (day !== null) return ok(day);
  const plain = storedNumber(number);
  if (plain === null) return err({ kind: "AmountUnreadable" });
  return /^-?\d{16}/.test(plain) ? err({ kind: "DigitsLost" }) : ok(plain);
}
