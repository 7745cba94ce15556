import { err, type Fraction, type LocalDate, ok, type Result, reaches } from "@union/kernel";
import type { CommitteeKind } from "./committee-kind.js";

/** 主席(主任), 副主席(副主任), 委员. */
export const seatPosts = ["CHAIR", "VICE_CHAIR", "MEMBER"] as const;
export type SeatPost = (typeof seatPosts)[number];
export const seatEmployments = ["FULL_TIME", "PART_TIME"] as const;
export type SeatEmployment = (typeof seatEmployments)[number];
/** Whether somebody is in charge of the union's money, or works on it. */
export const seatDuties = ["GENERAL", "FINANCE"] as const;
export type SeatDuty = (typeof seatDuties)[number];
/** What the candidate declares (ORG-R12): he is the administrative head, legal representative or a partner, or a close relative of one. */
export const leaderTies = ["NONE", "LEADER", "CLOSE_RELATIVE"] as const;
export type LeaderTie = (typeof leaderTies)[number];
/** ORG-R14 who elected somebody to his post: the member (delegate) congress, or the committee. */
export const electingBodies = ["CONGRESS", "COMMITTEE"] as const;
export type ElectingBody = (typeof electingBodies)[number];
/** Why somebody left his seat before the term was over. */
export const leaveReasons = ["TRANSFERRED", "RESIGNED", "LEFT_UNION", "DIED"] as const;
export type LeaveReason = (typeof leaveReasons)[number];
export type EndReason = LeaveReason | "RECALLED" | "TERM_ENDED";

export type SeatFacts = {
  readonly memberId: string;
  readonly post: SeatPost;
  readonly employment: SeatEmployment;
  readonly duty: SeatDuty;
  readonly leaderTie: LeaderTie;
  /** Null where nobody said. */
  readonly electedBy: ElectingBody | null;
};

export type LeaderOnCommittee = { readonly kind: "LeaderOnCommittee" };
export type ElectedByUnsaid = { readonly kind: "ElectedByUnsaid" };
export type ElectedByWrong = { readonly kind: "ElectedByWrong"; readonly by: ElectingBody };
export type MoneyOnAudit = { readonly kind: "MoneyOnAudit" };
export type SeatEndWrong = {
  readonly kind: "SeatEndWrong";
  readonly from: LocalDate;
  readonly today: LocalDate;
};
export type RecallNotPossible = { readonly kind: "RecallNotPossible" };
export type RecallVotesWrong = { readonly kind: "RecallVotesWrong" };
export type RecallNotCarried = {
  readonly kind: "RecallNotCarried";
  readonly votesFor: number;
  readonly entitled: number;
};

/** What somebody does besides, on the day: sits on the union's committee or on its audit committee. */
export type OtherSeat = {
  readonly memberId: string;
  readonly kind: CommitteeKind;
  readonly post: SeatPost;
  readonly duty: SeatDuty;
};

const isBarredFromAudit = ({ post, duty }: Pick<SeatFacts, "post" | "duty">): boolean =>
  post === "CHAIR" || duty === "FINANCE";

/**
 * ORG-R12 leaders of the employer and their close relatives are no candidates of the union's committee; ORG-R22 neither the
 * chair nor whoever has to do with the money audits it. `others` are the seats that the person holds on that day.
 */
export function checkCompatible(
  kind: CommitteeKind,
  seat: SeatFacts,
  others: readonly OtherSeat[],
): Result<null, LeaderOnCommittee | MoneyOnAudit> {
  const governs = kind === "UNION" || kind === "STANDING";
  if (governs && seat.leaderTie !== "NONE") return err({ kind: "LeaderOnCommittee" });
  const held = others.filter(({ memberId }) => memberId === seat.memberId);
  const audits = held.some((other) => other.kind === "AUDIT");
  const handlesMoney = held.some((other) => other.kind === "UNION" && isBarredFromAudit(other));
  const clash =
    kind === "AUDIT"
      ? seat.duty === "FINANCE" || handlesMoney
      : kind === "UNION" && audits && isBarredFromAudit(seat);
  return clash ? err({ kind: "MoneyOnAudit" }) : ok(null);
}

/**
 * ORG-R14 who elected somebody to a seat: chair and vice-chair of the union are elected by the congress directly or by the committee,
 * which is to be said; other members of the committee by the congress, and the standing committee by the committee.
 */
export function checkElectedBy(
  kind: CommitteeKind,
  { post, electedBy }: Pick<SeatFacts, "post" | "electedBy">,
): Result<ElectingBody | null, ElectedByUnsaid | ElectedByWrong> {
  if (kind === "UNION" && post !== "MEMBER")
    return electedBy === null ? err({ kind: "ElectedByUnsaid" }) : ok(electedBy);
  const by = kind === "UNION" ? "CONGRESS" : kind === "STANDING" ? "COMMITTEE" : electedBy;
  return electedBy !== null && electedBy !== by
    ? err({ kind: "ElectedByWrong", by: by as ElectingBody })
    : ok(by);
}

/** What is kept of who elected somebody: what was said, or what follows from the kind of committee. */
export function electingBodyOf(kind: CommitteeKind, seat: SeatFacts): ElectingBody | null {
  const checked = checkElectedBy(kind, seat);
  return checked.ok ? checked.value : null;
}

/** ORG-R16 the offices whose vacancy has a limit: chair and vice-chair of the union, head of the audit committee. */
export const isLeading = (kind: CommitteeKind, post: SeatPost): boolean =>
  (kind === "UNION" && post !== "MEMBER") || (kind === "AUDIT" && post === "CHAIR");

/** ORG-R17, ORG-R18 those who are neither transferred at will nor recalled but by the congress. */
export const isProtected = (kind: CommitteeKind, post: SeatPost): boolean =>
  kind === "UNION" && post !== "MEMBER";

/** A seat ends on a day after it began that has come. */
export const checkEnd = (
  from: LocalDate,
  on: LocalDate,
  today: LocalDate,
): Result<null, SeatEndWrong> =>
  on > from && on <= today ? ok(null) : err({ kind: "SeatEndWrong", from, today });

/** ORG-R18 a recall is carried by more than half of all members or delegates, not of those present; policy may only ask for more. */
export function checkRecall(
  share: Fraction,
  { votesFor, entitled }: { readonly votesFor: number; readonly entitled: number },
): Result<null, RecallVotesWrong | RecallNotCarried> {
  if (votesFor < 0 || entitled < 1 || votesFor > entitled) return err({ kind: "RecallVotesWrong" });
  return votesFor * 2 > entitled && reaches(share, votesFor, entitled)
    ? ok(null)
    : err({ kind: "RecallNotCarried", votesFor, entitled });
}
