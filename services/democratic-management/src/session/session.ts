import { err, type Fraction, type LocalDate, ok, type Result, reaches } from "@union/kernel";

/** How a session came about: by the calendar of the congress, or called in between (SC-R8, SC-R9). */
export type SessionKind = "REGULAR" | "EXTRAORDINARY";
/** Who may call an extraordinary session: the employer, the union, or enough delegates (members, of a member congress). */
export type SessionCaller = "EMPLOYER" | "UNION" | "DELEGATES";
/** Where the topics stand with the Party committee (SC-R10). */
export type PartyState = "NONE" | "SUBMITTED" | "AGREED" | "RETURNED";
/** HOUSE: held in the product, counted from its records. REGISTER: typed in the workbook, kept as it was recorded. */
export type SessionSource = "HOUSE" | "REGISTER";
export type SessionState =
  | "PLANNED"
  | "PREPARING"
  | "NOTICE_SENT"
  | "PREPARATORY_MEETING"
  | "IN_SESSION"
  | "ADJOURNED"
  | "CLOSED"
  | "PUBLISHED"
  | "REPORTED"
  | "ARCHIVED"
  | "CANCELLED";

/** 次 — a session of a congress (CongressSession, domain 2.2.7). Days are LocalDate, counts are persons. */
export type CongressSession = {
  readonly unionId: string;
  readonly id: string;
  readonly type: "STAFF" | "MEMBER";
  readonly congressNo: number;
  readonly no: number;
  readonly kind: SessionKind;
  readonly theme: string | null;
  readonly opensOn: LocalDate;
  readonly state: SessionState;
  readonly source: SessionSource;
  readonly requestedBy: SessionCaller | null;
  readonly requesters: number | null;
  readonly requestBase: number | null;
  readonly partyState: PartyState;
  readonly partySubmittedOn: LocalDate | null;
  readonly partyDocument: string | null;
  readonly noticeSentOn: LocalDate | null;
  readonly lateReason: string | null;
  readonly closedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly reportedOn: LocalDate | null;
  readonly costNote: string | null;
  /** Why it closed with items that nobody voted on, or that stayed unfilled. */
  readonly unvotedReason: string | null;
  /** Formal delegates of the session: frozen when it closes, typed where it came by register; null until then. */
  readonly entitled: number | null;
  /** Recorded counts of a register's session; null where check-ins are counted. */
  readonly present: number | null;
  readonly nonVoting: number | null;
  readonly invited: number | null;
  readonly version: number;
};

export type CallerMissing = { readonly kind: "CallerMissing" };
export type TooManyRequesters = {
  readonly kind: "TooManyRequesters";
  readonly requesters: number;
  readonly base: number;
};
export type RequestTooSmall = {
  readonly kind: "RequestTooSmall";
  readonly requesters: number;
  readonly base: number;
  readonly needed: number;
};

/** The least number of `whole` persons that reaches a threshold: the 须 of every working. Nobody reaches nothing. */
export const leastReaching = ({ num, den, inclusive }: Fraction, whole: number): number => {
  const floor = Math.floor((whole * num) / den);
  return inclusive && floor * den === whole * num ? floor : floor + 1;
};

/** Whether an extraordinary session may be called: by employer or union, or by enough of those who may (SC-R8, ORG-R21). */
export function callOf(
  caller: SessionCaller | null,
  requesters: number,
  base: number,
  rule: Fraction,
): Result<SessionCaller, CallerMissing | RequestTooSmall | TooManyRequesters> {
  if (caller === null) return err({ kind: "CallerMissing" });
  if (caller === "DELEGATES" && requesters > base)
    return err({ kind: "TooManyRequesters", requesters, base });
  if (caller === "DELEGATES" && !reaches(rule, requesters, base))
    return err({ kind: "RequestTooSmall", requesters, base, needed: leastReaching(rule, base) });
  return ok(caller);
}
