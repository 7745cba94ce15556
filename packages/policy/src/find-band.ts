import type { Band } from "./kinds/bands.js";

/** The band that so many persons fall into; null below the first. */
export const findBand = (table: readonly Band[], persons: number): Band | null =>
  table.findLast(({ from }) => from <= persons) ?? null;
