import { daysBetween, type LocalDate } from "@union/kernel";
import type { SeatEmployment } from "../committee/committee-seat.js";

/** How an officer's labour contract is extended by law (ORG-R19): information for the employer, never an act on the contract. */
export type ContractExtension =
  | { readonly basis: "BY_SERVICE"; readonly days: number; readonly until: null }
  | { readonly basis: "TO_TERM_END"; readonly days: null; readonly until: LocalDate };

type Service = {
  readonly employment: SeatEmployment;
  readonly validFrom: LocalDate;
  /** The day before which he left; null while he serves. */
  readonly validTo: LocalDate | null;
  /** The last day of the term, with its delay. */
  readonly termEndsOn: LocalDate;
};

/** ORG-R19 full time: by as many days as he has served until a day; part time: to the end of the term. */
export function contractExtension(
  { employment, validFrom, validTo, termEndsOn }: Service,
  on: LocalDate,
): ContractExtension {
  if (employment === "PART_TIME") return { basis: "TO_TERM_END", days: null, until: termEndsOn };
  const until = validTo !== null && validTo < on ? validTo : on;
  const days = Math.max(0, daysBetween(validFrom, until));
  return { basis: "BY_SERVICE", days, until: null };
}
