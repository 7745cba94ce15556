import type { ColumnFormat, WrittenCell } from "./column.js";

/** The format of columns that hold text. */
export const textFormat: ColumnFormat = { kind: "text", labels: [] };

export const writeText = (text: string): WrittenCell => ({ kind: "text", text });
