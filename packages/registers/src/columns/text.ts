import { readText } from "../cells/read-text.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

type TextOptions = ColumnOptions & {
  /** The longest text, in characters; 200 unless told. */
  readonly max?: number;
};

/** Free text. */
export const text = (title: string, options: TextOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      isFreeText: true,
      read: (cell) => readText(cell, options.max ?? 200),
      write: writeText,
    },
    options,
  );
