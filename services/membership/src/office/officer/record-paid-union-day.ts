import { type Actor, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { CommitteeNeeds } from "../committee/committee-needs.js";
import { findSeat, type SeatUnknown } from "../committee/find-committee.js";
import {
  checkPaidDay,
  type PaidDay,
  type PaidDayNotDue,
  type PaidDaysOver,
  type PaidDayTextUnfit,
  type PaidDayUsed,
  type PaidDayWrong,
} from "./paid-day.js";
import type { PaidDayRepository } from "./paid-day.repository.js";

export type RecordPaidUnionDayInput = PaidDay & { readonly seatId: string };
type Needs = CommitteeNeeds & { readonly paidDays: PaidDayRepository };
type Refusal =
  | SeatUnknown
  | PaidDayNotDue
  | PaidDayWrong
  | PaidDayUsed
  | PaidDaysOver
  | PaidDayTextUnfit;

/** Records a paid working day that a part-time officer used for the union (ORG-R20); it counts in the month of the day. */
export const recordPaidUnionDay =
  (work: (actor: Actor) => Promise<Needs>) =>
  async (
    actor: Actor,
    { seatId, on, ...texts }: RecordPaidUnionDayInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const { committees, paidDays, overrides, today } = await work(actor);
    const found = await findSeat(committees, actor, seatId);
    if (!found.ok) return found;
    const { committee, seat } = found.value;
    const { unionId } = actor;
    const { campusId } = committee;
    const day = { on, purpose: texts.purpose.trim(), overReason: texts.overReason?.trim() || null };
    const used = await paidDays.ofMonth(unionId, seat.memberId, on);
    const max = resolvePolicy("officer.partTimeDaysPerMonth", { campusId, on }, overrides).value;
    const fit = checkPaidDay(day, seat, used, max, today);
    if (!fit.ok) return fit;
    const id = newId();
    // What does not exceed the month needs no reason, and keeps none.
    const overReason = used.length < max ? null : day.overReason;
    const row = { ...day, overReason, unionId, id, seatId, campusId, memberId: seat.memberId };
    await paidDays.add({ ...row, recordedBy: actor.accountId });
    return ok({ id: seatId });
  };
