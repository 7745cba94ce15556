import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { TransferNotConsented } from "../officer/may-be-transferred.js";
import type { SeatEnd } from "./committee.repository.js";
import type { CommitteeWork } from "./committee-needs.js";
import {
  checkEnd,
  checkRecall,
  isProtected,
  type LeaveReason,
  type RecallNotCarried,
  type RecallNotPossible,
  type RecallVotesWrong,
  type SeatEndWrong,
} from "./committee-seat.js";
import { type Decision, type DecisionUnfit, decisionOf } from "./decision.js";
import { findSeat, type SeatUnknown } from "./find-committee.js";
import { type RecallBodyWrong, recallBody } from "./recall-body.js";
import { vacateSeat } from "./vacate-seat.js";

/** Nobody leaves as one who died before his death is recorded. */
export type DeathNotRecorded = { readonly kind: "DeathNotRecorded" };
export type EndCommitteeSeatInput = Decision & {
  readonly seatId: string;
  /** The first day on which the person sits there no more. */
  readonly endsOn: LocalDate;
  readonly reason: LeaveReason;
};
export type RecallCommitteeSeatInput = Decision & {
  readonly seatId: string;
  readonly endsOn: LocalDate;
  readonly votesFor: number;
  /** All delegates of the congress where delegates voted; null is a vote of all members, who are counted here. */
  readonly delegates: number | null;
};
type EndRefusal = SeatUnknown | SeatEndWrong | DecisionUnfit;

/** Somebody leaves a seat (卸任); a chair or vice-chair is transferred only with both consents (ORG-R17), and his vacancy has a limit (ORG-R16). */
export const endCommitteeSeat =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    { seatId, endsOn, reason, ...given }: EndCommitteeSeatInput,
  ): Promise<Result<{ id: string }, EndRefusal | TransferNotConsented | DeathNotRecorded>> => {
    const needs = await work(actor);
    const decision = decisionOf(given);
    if (!decision.ok) return decision;
    const found = await findSeat(needs.committees, actor, seatId);
    if (!found.ok) return found;
    const { committee, seat } = found.value;
    const possible = checkEnd(seat.validFrom, endsOn, needs.today);
    if (!possible.ok) return possible;
    const guarded = reason === "TRANSFERRED" && isProtected(committee.kind, seat.post);
    if (guarded && !(await needs.mayTransfer(seatId))) return err({ kind: "TransferNotConsented" });
    const isDeath = reason === "DIED";
    if (isDeath && !(await needs.electorate.isDead(actor.unionId, seat.memberId, endsOn)))
      return err({ kind: "DeathNotRecorded" });
    await vacateSeat(needs, actor, found.value, { ...decision.value, on: endsOn, reason }, "LEAVE");
    return ok({ id: committee.id });
  };

/** The congress recalls a chair or vice-chair (罢免): more than half of all members or delegates, not of those present (ORG-R18). */
export const recallCommitteeSeat =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    { seatId, endsOn, votesFor, delegates, ...given }: RecallCommitteeSeatInput,
  ): Promise<
    Result<
      { id: string },
      EndRefusal | RecallNotPossible | RecallBodyWrong | RecallVotesWrong | RecallNotCarried
    >
  > => {
    const needs = await work(actor);
    const decision = decisionOf(given);
    if (!decision.ok) return decision;
    const found = await findSeat(needs.committees, actor, seatId);
    if (!found.ok) return found;
    const { committee, seat } = found.value;
    if (!isProtected(committee.kind, seat.post)) return err({ kind: "RecallNotPossible" });
    const possible = checkEnd(seat.validFrom, endsOn, needs.today);
    if (!possible.ok) return possible;
    const moment = { campusId: committee.campusId, on: endsOn };
    const share = resolvePolicy("officer.recall", moment, needs.overrides).value;
    const body = await recallBody(needs, committee, endsOn, delegates);
    if (!body.ok) return body;
    const entitled = body.value;
    const carried = checkRecall(share, { votesFor, entitled });
    if (!carried.ok) return carried;
    const votes = { votesFor, votesOf: entitled };
    const end: SeatEnd = { ...decision.value, ...votes, on: endsOn, reason: "RECALLED" };
    await vacateSeat(needs, actor, found.value, end, "RECALL");
    return ok({ id: committee.id });
  };
