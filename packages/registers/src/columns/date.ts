import { err, type LocalDate } from "@union/kernel";
import { readDate } from "../cells/read-date.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";

type DateOptions = ColumnOptions & {
  /** Set for days that must have come already, such as a birth date. */
  readonly notInFuture?: boolean;
};

/** A calendar day. */
export const date = (title: string, options: DateOptions = {}): Column<LocalDate> =>
  makeColumn<LocalDate>(
    {
      title,
      format: { kind: "date" },
      description: "日期，如 2025-01-05",
      read: (cell, { today }) => {
        const day = readDate(cell);
        const isLate = day.ok && options.notInFuture === true && day.value > today;
        return isLate ? err({ kind: "DateInFuture" }) : day;
      },
      write: (day) => ({ kind: "date", date: day }),
    },
    options,
  );
