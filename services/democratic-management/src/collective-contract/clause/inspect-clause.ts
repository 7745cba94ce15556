import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { clauseCheck } from "../contract.deadlines.js";
import { isInForce } from "../contract.js";
import { startContractClock } from "../contract-clocks.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  textOf,
} from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { policyOfContract } from "../policy-of-contract.js";
import { nextCheckOn } from "./check-every.js";
import { type ClauseUnknown, findClause } from "./find-clause.js";
import type { InspectionResult } from "./inspection.repository.js";

export type InspectClauseInput = {
  readonly clauseId: string;
  readonly inspectedOn: LocalDate;
  readonly result: InspectionResult;
  readonly note: string;
};
export type ClauseNotInForce = { readonly kind: "ClauseNotInForce" };
export type InspectClauseRefusal =
  | ClauseUnknown
  | ContractTextWrong
  | ContractDayWrong
  | ClauseNotInForce;

/**
 * CC-R15 records how a clause in force is kept; the day of its next check follows from the newest inspection and from the rhythm
 * that binds. One that is recorded late, after a newer one, leaves that day as it is.
 */
export const inspectClause =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    input: InspectClauseInput,
  ): Promise<Result<{ id: string }, InspectClauseRefusal>> => {
    const { today, deadlines } = needs;
    const { unionId } = actor;
    const found = await findClause(needs, actor, input.clauseId, "contracts.write");
    if (!found.ok) return found;
    const { clause, contract } = found.value;
    const from = contract.effectiveOn;
    if (clause.inForceNo === null || from === null || !isInForce(contract, today))
      return err({ kind: "ClauseNotInForce" });
    const on = dayWithin(input.inspectedOn, from, today, "检查日期", "the day of the inspection");
    if (!on.ok) return on;
    const note = textOf(input.note, 500, "检查情况", "what was found");
    if (!note.ok) return note;
    await needs.inspections.add(unionId, {
      ...{ id: newId(), contractId: contract.id, clauseId: clause.id, inspectedOn: on.value },
      ...{ result: input.result, note: note.value },
    });
    const [newest] = await needs.inspections.of(unionId, [clause.id]);
    if (newest && newest.inspectedOn > on.value) return ok({ id: contract.id });
    await deadlines.meet(clauseCheck, { unionId, subject: clause.id }, today);
    if (clause.checkInForce === null) return ok({ id: contract.id });
    const dueOn = nextCheckOn(on.value, clause.checkInForce);
    await needs.clauses.checkOn(clause, dueOn);
    const { overrides } = await policyOfContract(needs, contract);
    const clock = { startedOn: on.value, dueOn, overrides, subject: clause.id };
    await startContractClock(needs, contract, clauseCheck, clock);
    return ok({ id: contract.id });
  };
