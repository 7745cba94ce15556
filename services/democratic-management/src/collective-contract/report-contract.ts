import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractReport } from "./contract.deadlines.js";
import { startContractClock } from "./contract-clocks.js";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { reportDue } from "./date/work-out-dates.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";
import { policyOfContract } from "./policy-of-contract.js";

export type ReportContractInput = {
  readonly id: string;
  readonly reportedOn: LocalDate;
  readonly summary: string;
};
export type ReportContractRefusal = ContractUnknown | StepRefusal | ContractDayWrong;

/** CC-R15 performance was reported to the congress; the next report is due so many months later, as long as the term runs. */
export const reportContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, summary, reportedOn }: ReportContractInput,
  ): Promise<Result<{ id: string }, ReportContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "report", summary);
    if (!move.ok) return move;
    const from = contract.reportedOn ?? contract.effectiveOn ?? contract.demandedOn;
    const on = dayWithin(reportedOn, from, needs.today, "报告日期", "the day of the report");
    if (!on.ok) return on;
    const moved = await passMove(needs, actor, move.value, { reportedOn: on.value });
    await needs.deadlines.meet(
      contractReport,
      { unionId: actor.unionId, subject: id },
      needs.today,
    );
    if (contract.expiresOn === null || on.value >= contract.expiresOn) return ok({ id });
    const policy = await policyOfContract(needs, contract);
    const due = reportDue(on.value, policy.value("cc.reportMonths", on.value), contract.expiresOn);
    await needs.dates.put(contract, [due]);
    await startContractClock(needs, moved, contractReport, {
      ...{ startedOn: on.value, dueOn: due.on, overrides: policy.overrides },
    });
    return ok({ id });
  };
