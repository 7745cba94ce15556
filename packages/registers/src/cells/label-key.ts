import { halfWidth } from "./half-width.js";

/** Two labels or titles are the same when their keys are: blanks, full-width forms and letter case do not count. */
export const labelKey = (label: string): string =>
  halfWidth(label)
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase();
