import type { Sentence } from "@union/kernel";

/**
 * What is known beyond the library: a newer yearly notice, or a local arrangement. Data of the installation, not code.
 * `years` are those whose notice `days` holds in full; nothing is computed for them any more.
 */
export type CalendarOverrides = {
  readonly years: readonly number[];
  /** By date YYYY-MM-DD; `name` is null for a make-up working day without a name. */
  readonly days: {
    readonly [date: string]: { readonly working: boolean; readonly name: Sentence | null };
  };
};

export const noOverrides: CalendarOverrides = { years: [], days: {} };
