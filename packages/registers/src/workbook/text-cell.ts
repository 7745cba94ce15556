import type { CellValue } from "./cell-value.js";

const escaped = /_x([0-9a-fA-F]{4})_/g;

/** A text of a workbook as a cell; `_x000D_` and its like stand for the characters they number, "" for an empty cell. */
export function textCell(text: string): CellValue {
  if (text === "") return null;
  if (!text.includes("_x")) return { kind: "text", text };
  const plain = text.replace(escaped, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { kind: "text", text: plain };
}
