import { type Actor, addDays, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractResumption } from "./contract.deadlines.js";
import { startContractClock } from "./contract-clocks.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { latestResumption, suspensionEnds } from "./date/work-out-dates.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";
import { policyOfContract } from "./policy-of-contract.js";
import { runUnderWay } from "./round/run-under-way.js";

export type SuspendNegotiationInput = {
  readonly id: string;
  readonly suspendedOn: LocalDate;
  readonly nextOn: LocalDate;
  readonly reason: string;
};
/** The suspensions of this negotiation have lasted as long as policy allows. */
export type SuspensionUsedUp = { readonly kind: "SuspensionUsedUp"; readonly days: number };
export type SuspendNegotiationRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractDayWrong
  | SuspensionUsedUp;

/**
 * CC-R7 without agreement negotiation is suspended, and the two sides fix the day on which it goes on; all suspensions of one
 * negotiation together last no longer than policy allows.
 */
export const suspendNegotiation =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, nextOn, reason, ...input }: SuspendNegotiationInput,
  ): Promise<Result<{ id: string }, SuspendNegotiationRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "suspend", reason);
    if (!move.ok) return move;
    const { listPublishedOn, demandedOn, negotiatesFrom, resumedOn, suspendedDays } = contract;
    const from = [listPublishedOn ?? demandedOn, negotiatesFrom, resumedOn].reduce<LocalDate>(
      (last, day) => (day !== null && day > last ? day : last),
      demandedOn,
    );
    const suspendedOn = dayWithin(
      input.suspendedOn,
      from,
      needs.today,
      "中止日期",
      "the day of the suspension",
    );
    if (!suspendedOn.ok) return suspendedOn;
    const policy = await policyOfContract(needs, contract);
    const most = policy.value("cc.suspendMaxDays", suspendedOn.value) - suspendedDays;
    if (most < 1) return err({ kind: "SuspensionUsedUp", days: suspendedDays });
    const latest = latestResumption(suspendedOn.value, most);
    const next = dayWithin(
      nextOn,
      addDays(suspendedOn.value, 1),
      latest,
      "恢复协商日期",
      "the day on which it goes on",
    );
    if (!next.ok) return next;
    const { no } = await runUnderWay(needs, contract);
    await needs.dates.put(contract, [suspensionEnds(suspendedOn.value, next.value, most)], no);
    const moved = await passMove(needs, actor, move.value, { suspendedOn: suspendedOn.value });
    await startContractClock(needs, moved, contractResumption, {
      ...{ startedOn: suspendedOn.value, dueOn: next.value, overrides: policy.overrides },
    });
    return ok({ id });
  };
