import { err, ok, type Result } from "@union/kernel";

/** What is known of the persons of a district (domain 2.2.4). */
export type KnownElectorate = {
  /** Those of the roster today. */
  readonly today: number;
  /** Those counted when the seats were divided; null before. */
  readonly counted: number | null;
};
export type ElectorateTooSmall = {
  readonly kind: "ElectorateTooSmall";
  readonly given: number;
  readonly known: number;
};

/**
 * How many may elect or recall in a district: those of the roster, or what the protocol says where people came or left since. It is
 * never fewer than the district is known to have had, the smaller of its two counts: turnout and votes are shares of everybody (2.2.4).
 */
export function electorateOf(
  given: number | null,
  { today, counted }: KnownElectorate,
): Result<number, ElectorateTooSmall> {
  if (given === null) return ok(today);
  const known = Math.min(today, counted ?? today);
  return given < known ? err({ kind: "ElectorateTooSmall", given, known }) : ok(given);
}
