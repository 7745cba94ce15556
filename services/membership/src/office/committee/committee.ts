import { addDays, addMonths, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type Band, parsePolicyValue } from "@union/policy";
import type { CommitteeKind } from "./committee-kind.js";
import type { SeatFacts } from "./committee-seat.js";

/** A committee as its rules need it: the days of its term, both included. */
export type CommitteeTerm = {
  readonly electedOn: LocalDate;
  readonly endsOn: LocalDate;
  /** The day to which the upper union let the re-election wait. */
  readonly delayedTo: LocalDate | null;
  /** ORG-R15 the upper union refused the election: it is held again, on any day after. */
  readonly isRefused?: boolean;
};

export type TermYearsUnfit = { readonly kind: "TermYearsUnfit"; readonly years: number };
export type ElectionInFuture = { readonly kind: "ElectionInFuture"; readonly today: LocalDate };
export type ElectionOutOfOrder = { readonly kind: "ElectionOutOfOrder"; readonly after: LocalDate };
export type ElectionNotOnTime = { readonly kind: "ElectionNotOnTime"; readonly due: LocalDate };
export type CommitteeSizeUnfit = {
  readonly kind: "CommitteeSizeUnfit";
  readonly members: number;
  readonly min: number;
  readonly max: number;
  readonly given: number;
};
export type WomenFormUnfit = {
  readonly kind: "WomenFormUnfit";
  readonly women: number;
  readonly threshold: number;
};
export type ChairNotOne = { readonly kind: "ChairNotOne" };
export type SeatedTwice = { readonly kind: "SeatedTwice" };
export type DelayUnfit = {
  readonly kind: "DelayUnfit";
  readonly after: LocalDate;
  readonly latest: LocalDate;
};

/** ORG-R10 the last day of a term that is counted from the election day; only three years or five. */
export function termEnd(electedOn: LocalDate, years: number): Result<LocalDate, TermYearsUnfit> {
  if (!parsePolicyValue("committee.termYears", years).ok)
    return err({ kind: "TermYearsUnfit", years });
  return ok(addDays(addMonths(electedOn, 12 * years), -1));
}

/** ORG-R11 a re-election on another day than the last of the term, or of its delay, wants the upper union's approval; one that is held again after its refusal does not (ORG-R15). */
export function checkElectionDay(
  electedOn: LocalDate,
  today: LocalDate,
  previous: CommitteeTerm | null,
  isApproved: boolean,
): Result<null, ElectionInFuture | ElectionOutOfOrder | ElectionNotOnTime> {
  if (electedOn > today) return err({ kind: "ElectionInFuture", today });
  if (previous === null) return ok(null);
  if (electedOn <= previous.electedOn)
    return err({ kind: "ElectionOutOfOrder", after: previous.electedOn });
  const due = previous.delayedTo ?? previous.endsOn;
  const isOnTime = previous.isRefused || (electedOn >= previous.endsOn && electedOn <= due);
  return isOnTime || isApproved ? ok(null) : err({ kind: "ElectionNotOnTime", due });
}

/** ORG-R11 how far a re-election may be put off: behind the term's last day, and at most so many months. */
export function checkDelay(
  { endsOn, delayedTo }: CommitteeTerm,
  until: LocalDate,
  maxMonths: number,
): Result<null, DelayUnfit> {
  const after = delayedTo ?? endsOn;
  const latest = addMonths(endsOn, maxMonths);
  return until > after && until <= latest ? ok(null) : err({ kind: "DelayUnfit", after, latest });
}

/** What the number of people says about a committee. */
export type CommitteeMeasure = {
  readonly members: number;
  readonly women: number;
  readonly womenThreshold: number;
  /** Null where no table bounds its size. */
  readonly size: Band | null;
};

/** ORG-R6, ORG-R13, ORG-R22 how many sit on a committee, one of them its chair and nobody twice. */
export function checkSeats(
  kind: CommitteeKind,
  seats: readonly Pick<SeatFacts, "memberId" | "post">[],
  { members, women, womenThreshold, size }: CommitteeMeasure,
): Result<null, CommitteeSizeUnfit | WomenFormUnfit | ChairNotOne | SeatedTwice> {
  const given = seats.length;
  if (kind !== "WOMEN" && size && (given < size.min || given > size.max))
    return err({ kind: "CommitteeSizeUnfit", members, min: size.min, max: size.max, given });
  if (kind === "WOMEN" && given > 1 !== women >= womenThreshold)
    return err({ kind: "WomenFormUnfit", women, threshold: womenThreshold });
  if (seats.filter(({ post }) => post === "CHAIR").length !== 1)
    return err({ kind: "ChairNotOne" });
  if (new Set(seats.map(({ memberId }) => memberId)).size < given)
    return err({ kind: "SeatedTwice" });
  return ok(null);
}
