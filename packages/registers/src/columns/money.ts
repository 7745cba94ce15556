import { type Fen, yuanFromFen } from "@union/kernel";
import { readMoney } from "../cells/read-money.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";

type MoneyOptions = ColumnOptions & {
  /** Whether an amount below zero is meaningful; refused unless told. */
  readonly mayBeNegative?: boolean;
};

/** An amount, typed in yuan, held in fen. */
export const money = (title: string, options: MoneyOptions = {}): Column<Fen> =>
  makeColumn<Fen>(
    {
      title,
      format: { kind: "number", places: 2 },
      description: "金额(元)，最多两位小数",
      read: (cell) => readMoney(cell, options.mayBeNegative ?? false),
      write: (fen) => ({ kind: "number", number: yuanFromFen(fen) }),
    },
    options,
  );
