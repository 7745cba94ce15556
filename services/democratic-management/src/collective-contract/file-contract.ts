import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractFiling, contractObjection } from "./contract.deadlines.js";
import type { FilingOffice } from "./contract.js";
import { startContractClock } from "./contract-clocks.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { lastDayToObject, takesEffect } from "./date/work-out-dates.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";
import { policyOfContract } from "./policy-of-contract.js";
import { keepPapers, runUnderWay } from "./round/run-under-way.js";

export type FileContractInput = {
  readonly id: string;
  readonly filedWith: FilingOffice;
  readonly filedOn: LocalDate;
  readonly receivedOn: LocalDate;
};
export type FilingOfficeWrong = {
  readonly kind: "FilingOfficeWrong";
  readonly isStatutory: boolean;
};
/** The employer has not sealed what the chiefs signed (CC-R9). */
export type SealMissing = { readonly kind: "SealMissing" };
export type FileContractRefusal =
  | ContractUnknown
  | SealMissing
  | StepRefusal
  | ContractDayWrong
  | FilingOfficeWrong;

/** CC-R1, CC-R9…R11 files the text once it is sealed, with the labour authority where law demands the contract and with the upper union otherwise; from the day of receipt the silent days run, and the first day in force is known. */
export const fileContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, filedWith, ...input }: FileContractInput,
  ): Promise<Result<{ id: string }, FileContractRefusal>> => {
    const { deadlines, today } = needs;
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "file");
    if (!move.ok) return move;
    const isStatutory = contract.basis === "STATUTORY";
    if (filedWith !== (isStatutory ? "LABOUR_AUTHORITY" : "UPPER_UNION"))
      return err({ kind: "FilingOfficeWrong", isStatutory });
    const run = await runUnderWay(needs, contract);
    if (run.sealedOn === null) return err({ kind: "SealMissing" });
    const filed = dayWithin(input.filedOn, run.sealedOn, today, "报送日期", "the day of filing");
    if (!filed.ok) return filed;
    const received = dayWithin(
      input.receivedOn,
      filed.value,
      today,
      "收到日期",
      "the day of receipt",
    );
    if (!received.ok) return received;
    const policy = await policyOfContract(needs, contract);
    const days = policy.value("cc.objectionDays", received.value);
    const effect = takesEffect(received.value, days);
    await needs.dates.put(contract, [effect], run.no);
    const papers = { filedWith, filedOn: filed.value, receivedOn: received.value };
    const moved = await passMove(
      ...([needs, actor, move.value] as const),
      await keepPapers(needs, contract, papers, effect.on),
      { "cc.objectionDays": days },
    );
    await deadlines.meet(contractFiling, { unionId: actor.unionId, subject: id }, today);
    await startContractClock(needs, moved, contractObjection, {
      ...{
        startedOn: received.value,
        dueOn: lastDayToObject(received.value, days),
        overrides: policy.overrides,
      },
    });
    return ok({ id });
  };
