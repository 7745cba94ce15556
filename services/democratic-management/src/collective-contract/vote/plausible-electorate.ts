import { type Fraction, reaches } from "@union/kernel";

/** Who may vote on a contract, as far as the record tells. Counts are persons. */
export type Electorate = {
  /** Formal delegates on the day of the vote: of the whole congress, or of the place; 0 where none are kept. */
  readonly delegates: readonly number[];
  /** The staff of the place today. */
  readonly staff: number;
  /** The fewest delegates that a congress of this staff has. */
  readonly leastDelegates: number;
};

/**
 * CC-R8 whether so many may have been ALL who should attend: exactly the delegates where a congress sits, otherwise all staff within
 * the tolerance; or, where the house keeps no delegates, a number that a congress of this staff can have.
 */
export function isPlausible(
  total: number,
  { delegates, staff, leastDelegates }: Electorate,
  tolerance: Fraction,
): boolean {
  const kept = delegates.filter((count) => count > 0);
  if (kept.includes(total)) return true;
  const apart = Math.abs(total - staff);
  const isAllStaff = apart === 0 || (apart < staff && !reaches(beyond(tolerance), apart, staff));
  if (isAllStaff) return true;
  return kept.length === 0 && total >= Math.min(leastDelegates, staff) && total <= staff;
}

/** What lies over a tolerance. */
const beyond = ({ num, den, inclusive }: Fraction): Fraction => ({
  ...{ num, den, inclusive: !inclusive },
});
