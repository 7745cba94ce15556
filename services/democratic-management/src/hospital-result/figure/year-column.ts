import { ok } from "@union/kernel";
import { type Column, count, optional } from "@union/registers";

const typed = optional(
  count("年度", { min: 1950, max: 2200, description: "年度，如 2025；不填为上一个完整年度" }),
);

/** The year of a row. Sheets of the administration often name none: a year's results are told once it is over, so it is the last whole year. */
export const yearColumn: Column<number> = {
  ...typed,
  note: () => null,
  read: (cell, context) => {
    const read = typed.read(cell, context);
    if (!read.ok) return read;
    return ok(read.value ?? Number(context.today.slice(0, 4)) - 1);
  },
};
