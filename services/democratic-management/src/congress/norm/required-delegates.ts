import type { PolicyValue } from "@union/policy";

/** Whose formula for the number of delegates a union follows (domain 2.2.2). */
export type CongressProfile = PolicyValue<"congress.profile">;

/** How many formal delegates a congress has: at least, and at most where the rule says so. */
export type DelegateRange = {
  readonly min: number;
  readonly max: number | null;
  /** Below the formula, but not below this number, where employer and union agree on it; null where nothing may be agreed. */
  readonly agreedMin: number | null;
};

/** One row of a formula: up to so many staff (included), the range of delegates for `n` of them. */
type Band = { readonly upTo: number; readonly range: (n: number) => DelegateRange };

const least = 30;
const atLeast = (min: number): DelegateRange => ({ min, max: null, agreedMin: null });
const percent = (n: number, share: number): number => (n * share) / 100;
const between = (n: number, low: number, high: number): DelegateRange => ({
  min: Math.max(least, Math.ceil(percent(n, low))),
  max: Math.max(least, Math.floor(percent(n, high))),
  agreedMin: null,
});
const more = Number.POSITIVE_INFINITY;

/**
 * The formulas, band by band. Shanghai Art. 21; national Art. 8; Zhejiang Art. 10; Henan Art. 18, whose falling percentages are
 * ranges from the smaller to the greater, never below the thirty of its first band.
 */
const formulas: Readonly<Record<CongressProfile, readonly Band[]>> = {
  "SH-2017": [
    { upTo: 99, range: () => atLeast(least) },
    { upTo: 3_000, range: (n) => atLeast(30 + 5 * Math.floor((n - 100) / 100)) },
    { upTo: more, range: () => atLeast(175) },
  ],
  "NATIONAL-2012": [{ upTo: more, range: (n) => national(Math.max(least, Math.ceil(n / 20))) }],
  "ZJ-2010": [
    { upTo: 99, range: () => atLeast(least) },
    { upTo: 999, range: (n) => atLeast(40 + 7 * Math.floor((n - 100) / 100)) },
    { upTo: 4_999, range: (n) => atLeast(100 + 20 * Math.floor((n - 1_000) / 1_000)) },
    { upTo: more, range: () => atLeast(200) },
  ],
  "HN-2007": [
    { upTo: 200, range: () => atLeast(least) },
    { upTo: 1_000, range: (n) => between(n, 10, 15) },
    { upTo: 10_000, range: (n) => between(n, 3, 10) },
    { upTo: more, range: () => ({ min: least, max: 500, agreedMin: null }) },
  ],
};

/** What exceeds a hundred may be agreed between employer and union. */
const national = (min: number): DelegateRange => ({
  min,
  max: null,
  agreedMin: min > 100 ? 100 : null,
});

/** How many formal delegates a staff of `n` persons elects by a profile's formula. Throws RangeError for a number that is none. */
export function requiredDelegates(profile: CongressProfile, n: number): DelegateRange {
  if (!Number.isInteger(n) || n < 0) throw new RangeError("staff is a whole number of persons");
  const band = formulas[profile].find(({ upTo }) => n <= upTo);
  if (band === undefined) throw new RangeError("no band of the formula");
  return band.range(n);
}

/** Below a hundred staff a general meeting of all is usual instead of delegates (2.2.2). */
export const isGeneralMeeting = (n: number): boolean => n < 100;
