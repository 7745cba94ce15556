import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { SeatEnd } from "./committee.repository.js";
import { type Committee, committeeName } from "./committee-name.js";
import type { CommitteeNeeds, CommitteeWork } from "./committee-needs.js";
import {
  checkEnd,
  checkRecall,
  isLeading,
  isProtected,
  type LeaveReason,
  type RecallNotCarried,
  type RecallNotPossible,
  type RecallVotesWrong,
  type SeatEndWrong,
} from "./committee-seat.js";
import { committeeSeatStages } from "./committee-seat.stages.js";
import { type Decision, type DecisionUnfit, decisionOf } from "./decision.js";
import { findSeat, type SeatUnknown } from "./find-committee.js";

export type TransferNotConsented = { readonly kind: "TransferNotConsented" };
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
  /** All members, or all delegates of the congress. */
  readonly entitled: number;
};
type EndRefusal = SeatUnknown | SeatEndWrong | DecisionUnfit;

/** Somebody leaves a seat (卸任); a chair or vice-chair is transferred only with both consents (ORG-R17), and his vacancy has a limit (ORG-R16). */
export const endCommitteeSeat =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    { seatId, endsOn, reason, ...given }: EndCommitteeSeatInput,
  ): Promise<Result<{ id: string }, EndRefusal | TransferNotConsented>> => {
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
    await vacate(needs, actor, found.value, { ...decision.value, on: endsOn, reason }, "LEAVE");
    return ok({ id: committee.id });
  };

/** The congress recalls a chair or vice-chair (罢免): more than half of all members or delegates, not of those present (ORG-R18). */
export const recallCommitteeSeat =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    { seatId, endsOn, votesFor, entitled, ...given }: RecallCommitteeSeatInput,
  ): Promise<
    Result<{ id: string }, EndRefusal | RecallNotPossible | RecallVotesWrong | RecallNotCarried>
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
    const carried = checkRecall(share, { votesFor, entitled });
    if (!carried.ok) return carried;
    const votes = { votesFor, votesOf: entitled };
    const end: SeatEnd = { ...decision.value, ...votes, on: endsOn, reason: "RECALLED" };
    await vacate(needs, actor, found.value, end, "RECALL");
    return ok({ id: committee.id });
  };

type Found = Extract<Awaited<ReturnType<typeof findSeat>>, { ok: true }>["value"];

async function vacate(
  { committees, clocks, steps }: CommitteeNeeds,
  actor: Actor,
  { committee, seat }: Found,
  end: SeatEnd,
  step: "LEAVE" | "RECALL",
): Promise<void> {
  const { unionId } = actor;
  await committees.endSeat(unionId, seat.id, end);
  if (isLeading(committee.kind, seat.post)) await clocks.vacate(committee, seat.id, end.on);
  await clocks.hand(committee);
  await steps.pass(committeeSeatStages, actor, {
    ...{ unionId, subject: seat.id, subjectName: nameOfSeat(committee, seat.post) },
    ...{ campusId: committee.campusId, step, from: "SERVING" },
    ...{ to: committeeSeatStages.steps[step].to, opinion: null },
    parties: { COMMITTEE: (await clocks.partiesOf(committee)).responsible },
  });
}

const posts = { CHAIR: "主席(主任)", VICE_CHAIR: "副主席(副主任)", MEMBER: "委员" } as const;

/** How people call a seat: the committee and its post, never the person. */
export const nameOfSeat = (committee: Committee, post: keyof typeof posts): string =>
  `${committeeName(committee)}${posts[post]}`;
