import { readCount } from "../cells/read-count.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";

type CountOptions = ColumnOptions & { readonly min?: number; readonly max?: number };

/** A whole number, from 0 to one thousand million unless told otherwise. */
export const count = (title: string, options: CountOptions = {}): Column<number> =>
  makeColumn<number>(
    {
      title,
      format: { kind: "number", places: 0 },
      description: "整数",
      read: (cell) => readCount(cell, options.min ?? 0, options.max ?? 1_000_000_000),
      write: (value) => ({ kind: "number", number: String(value) }),
    },
    options,
  );
