import type { SummaryFigure } from "./annual-summary.js";
import { hundredths, quantity } from "./quantity.js";

const signed = (text: string, of: number): string => (of > 0 ? `+${text}` : text);

/** How a figure has changed since the year before, in its unit and with its sign; — where either value is missing. */
export function change({ value, before, unit }: SummaryFigure): string {
  if (value === null || before === null) return "—";
  return signed(quantity(value - before, unit), value - before);
}

/** The same as a share of the year before, in percent; — also where that year had nothing to compare with. */
export function changeRate({ value, before }: SummaryFigure): string {
  if (value === null || before === null || before === 0) return "—";
  const size = Math.round((Math.abs(value - before) * 10_000) / Math.abs(before));
  const rate = value < before ? -size : size;
  return signed(hundredths(rate), rate);
}
