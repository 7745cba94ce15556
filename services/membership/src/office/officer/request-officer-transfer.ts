import { type Deadlines, persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import type { CommitteeNeeds } from "../committee/committee-needs.js";
import { isProtected } from "../committee/committee-seat.js";
import { findCommittee, findSeat, type SeatUnknown } from "../committee/find-committee.js";
import { nameOfTransfer } from "./name-of-transfer.js";
import type { OfficerTransfer, OfficerTransferRepository } from "./officer-transfer.repository.js";
import { type TransferStep, transferStages } from "./transfer.stages.js";
import { keepTransferClock, silenceDay } from "./transfer-clock.js";

export type TransferUnknown = { readonly kind: "TransferUnknown" };
export type TransferOpenAlready = { readonly kind: "TransferOpenAlready" };
export type TransferNotNeeded = { readonly kind: "TransferNotNeeded" };
export type TransferReasonUnfit = {
  readonly kind: "TransferReasonUnfit";
  readonly longest: number;
};
export type RequestOfficerTransferInput = { readonly seatId: string; readonly reason: string };
export type TakeOfficerTransferStepInput = {
  readonly id: string;
  readonly step: TransferStep;
  readonly opinion: string | null;
};
export type TransferNeeds = CommitteeNeeds & {
  readonly transfers: OfficerTransferRepository;
  readonly deadlines: Deadlines;
};
type Work = (actor: Actor) => Promise<TransferNeeds>;

const longest = 200;

/** The employer wants to transfer a chair or vice-chair during his term (ORG-R17): committee and upper union are asked. */
export const requestOfficerTransfer =
  (work: Work) =>
  async (
    actor: Actor,
    { seatId, reason }: RequestOfficerTransferInput,
  ): Promise<
    Result<
      { id: string },
      SeatUnknown | TransferOpenAlready | TransferNotNeeded | TransferReasonUnfit
    >
  > => {
    const { committees, transfers, steps, clocks, today } = await work(actor);
    const said = reason.trim();
    if (said === "" || [...said].length > longest)
      return err({ kind: "TransferReasonUnfit", longest });
    const found = await findSeat(committees, actor, seatId);
    if (!found.ok) return found;
    const { committee, seat } = found.value;
    if (!isProtected(committee.kind, seat.post)) return err({ kind: "TransferNotNeeded" });
    const { unionId } = actor;
    if (await transfers.openOf(unionId, seatId)) return err({ kind: "TransferOpenAlready" });
    const transfer: OfficerTransfer = {
      ...{ unionId, id: newId(), seatId, committeeId: committee.id, memberId: seat.memberId },
      ...{ campusId: committee.campusId, askedOn: today, reason: said, upperDueOn: null },
      ...{ state: transferStages.steps.ASK.to, version: 1 },
    };
    await transfers.add(transfer);
    await steps.pass(transferStages, actor, {
      ...{ unionId, subject: transfer.id, subjectName: nameOfTransfer(committee) },
      ...{ campusId: committee.campusId, step: "ASK", from: "NONE", to: transfer.state },
      opinion: null,
      parties: {
        COMMITTEE: (await clocks.partiesOf(committee)).responsible,
        OFFICER: persons(seat.memberId),
      },
    });
    return ok({ id: transfer.id });
  };

/** An opinion on such a transfer; whoever asked for it, and whom it concerns, gives none for the committee. */
export const takeOfficerTransferStep =
  (work: Work) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeOfficerTransferStepInput,
  ): Promise<Result<{ id: string }, TransferUnknown | StepRefusal>> => {
    const needs = await work(actor);
    const { committees, transfers, steps, clocks } = needs;
    const { unionId } = actor;
    const transfer = await transfers.hold(unionId, id);
    const found = transfer && (await findCommittee(committees, actor, transfer.committeeId));
    if (!transfer || !found?.ok) return err({ kind: "TransferUnknown" });
    const committee = found.value;
    const { state, campusId, memberId } = transfer;
    const before = await steps.taken(unionId, transferStages.kind, id);
    const matter = { state, campusId, departmentId: null, owners: [memberId], taken: before };
    const taken = takeStep(transferStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    const upperDueOn =
      step === "COMMITTEE_AGREE" ? silenceDay(needs, campusId) : transfer.upperDueOn;
    const moved = { ...transfer, state: taken.value.to, upperDueOn };
    await transfers.save(moved);
    await keepTransferClock(needs, committee, moved);
    const { responsible, deputy } = await clocks.partiesOf(committee);
    await steps.pass(transferStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfTransfer(committee), campusId },
      ...{ step, ...taken.value },
      parties: { COMMITTEE: responsible, UPPER: deputy, OFFICER: persons(memberId) },
    });
    return ok({ id });
  };
