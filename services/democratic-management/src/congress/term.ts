import { addDays, addMonths, err, type LocalDate, ok, type Result } from "@union/kernel";
import { parsePolicyValue } from "@union/policy";
import type { CongressTerm, CongressType } from "./congress.js";

/** What the rules of a term ask of the one before it. */
export type FormerTerm = Pick<CongressTerm, "no" | "termFrom" | "termTo">;

export type TermLengthUnfit = { readonly kind: "TermLengthUnfit"; readonly years: number };
export type CongressNoUnfit = { readonly kind: "CongressNoUnfit"; readonly least: number };
export type TermTooFar = { readonly kind: "TermTooFar" };
export type DelayTooEarly = { readonly kind: "DelayTooEarly"; readonly from: LocalDate };
export type TermOutOfOrder = { readonly kind: "TermOutOfOrder"; readonly after: LocalDate };
export type TermDelayUnfit = {
  readonly kind: "TermDelayUnfit";
  readonly after: LocalDate;
  readonly latest: LocalDate;
};

/** No congress has had more terms; what is above is a slip of the keyboard. */
const mostTerms = 99;
/** A term, its longest delay and what is told of its end lie within the calendar, which ends with the year 9999. */
const lastTermFrom = "9989-12-31";
/** Days before its last one from which a term is warned of, and its renewal may be put off: as the first of its reminders. */
export const termEndsSoonDays = 180;
/** Policy by which a term is measured: the staff congress by SC-R7, the member congress as the committee (MC-R4, ORG-R10). */
export const termKeys = {
  STAFF: { years: "congress.termYears", delay: "congress.delayMaxMonths" },
  MEMBER: { years: "committee.termYears", delay: "committee.delayMaxMonths" },
} as const satisfies Readonly<Record<CongressType, object>>;

/** SC-R7, MC-R4 the day after the last of a term of so many years: three to five, those of a member congress three or five. */
export function termTo(
  type: CongressType,
  from: LocalDate,
  years: number,
): Result<LocalDate, TermLengthUnfit | TermTooFar> {
  if (!parsePolicyValue(termKeys[type].years, years).ok)
    return err({ kind: "TermLengthUnfit", years });
  if (from > lastTermFrom) return err({ kind: "TermTooFar" });
  return ok(addMonths(from, 12 * years));
}

/** A term follows the one before it, in number and in days; the first may bear any number, for a union begins with what it has. */
export function checkFounding(
  no: number,
  from: LocalDate,
  former: FormerTerm | null,
): Result<null, CongressNoUnfit | TermOutOfOrder> {
  const least = (former?.no ?? 0) + 1;
  if (no < least || no > mostTerms) return err({ kind: "CongressNoUnfit", least });
  return former && from <= former.termFrom
    ? err({ kind: "TermOutOfOrder", after: former.termFrom })
    : ok(null);
}

/** SC-R7 a renewal is put off once the end of the term is near, not as long as it can be held in time. */
export function checkDelayDay(
  { termTo: to }: { readonly termTo: LocalDate },
  today: LocalDate,
): Result<null, DelayTooEarly> {
  const from = addDays(to, -1 - termEndsSoonDays);
  return today < from ? err({ kind: "DelayTooEarly", from }) : ok(null);
}

/** SC-R7 how far renewal may be put off: behind the term's last day, at most so many months after the last day it had at first. */
export function checkTermDelay(
  {
    termTo: to,
    delayedFrom,
  }: { readonly termTo: LocalDate; readonly delayedFrom: LocalDate | null },
  until: LocalDate,
  maxMonths: number,
): Result<null, TermDelayUnfit> {
  const after = addDays(to, -1);
  const latest = addDays(addMonths(delayedFrom ?? to, maxMonths), -1);
  return until > after && until <= latest
    ? ok(null)
    : err({ kind: "TermDelayUnfit", after, latest });
}
