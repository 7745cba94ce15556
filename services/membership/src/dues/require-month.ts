import { deliberateError, type Locale } from "@union/subgraph";
import { findDuesMonth } from "./dues-month.js";

/** Refuses a question about a month that is none; one that is absent asks about all. */
export function requireMonth(month: string | null | undefined, locale: Locale): void {
  if (month === null || month === undefined || findDuesMonth(month) !== null) return;
  throw deliberateError("BAD_USER_INPUT", locale, {
    zh: "月份请写成 2025-03 这样的形式，1990 至 2199 年之间。",
    en: "Write the month like 2025-03, between 1990 and 2199.",
  });
}
