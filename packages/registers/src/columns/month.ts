import { readMonth } from "../cells/read-month.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

/** A month, YYYY-MM. */
export const month = (title: string, options: ColumnOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      description: "月份，如 2025-01",
      read: readMonth,
      write: writeText,
    },
    options,
  );
