import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";

const separators = /[、,，;；\n]/;

/** The items of a cell joined by 、 (a comma, semicolon or line break will do), each read by `read`, doubles dropped. */
export function readList<T>(
  cell: CellValue,
  max: number,
  read: (item: CellValue) => Result<T, CellProblem>,
): Result<readonly T[], CellProblem> {
  const text = cellText(cell);
  if (!text.ok) return text;
  const items = new Set<T>();
  for (const part of text.value.split(separators)) {
    if (part.trim() === "") continue;
    const item = read({ kind: "text", text: part });
    if (!item.ok) return item;
    items.add(item.value);
  }
  if (items.size === 0) return err({ kind: "Blank" });
  return items.size > max ? err({ kind: "ListTooLong", max }) : ok([...items]);
}
