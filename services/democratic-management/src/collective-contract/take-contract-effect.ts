import { addDays, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { watchClauses } from "./clause/watch-clauses.js";
import {
  contractEndNotice,
  contractExpiry,
  contractObjection,
  contractPublication,
  contractReport,
} from "./contract.deadlines.js";
import type { CollectiveContract } from "./contract.js";
import { startContractClock } from "./contract-clocks.js";
import {
  endNoticeDue,
  expires,
  publicationDue,
  renewalOpens,
  reportDue,
} from "./date/work-out-dates.js";
import { endContractClocks } from "./end-contract-clocks.js";
import type { HouseNeeds } from "./house-needs.js";
import { mayMove, passMove } from "./move-contract.js";
import { type ContractPolicy, policyOfContract } from "./policy-of-contract.js";
import { runUnderWay } from "./round/run-under-way.js";

/** CC-R11 the silent days are over: what was filed takes effect, as a contract, as its change or as its end. */
export async function takeContractEffect(
  needs: HouseNeeds,
  contract: CollectiveContract,
): Promise<Result<null, StepRefusal>> {
  const { purpose, takesEffectOn } = contract;
  const on = takesEffectOn ?? needs.today;
  const of = { unionId: contract.unionId, subject: contract.id };
  const move = await mayMove(
    needs,
    null,
    contract,
    purpose === "TERMINATION" ? "terminate" : "takeEffect",
  );
  if (!move.ok) return move;
  await needs.deadlines.meet(contractObjection, of, needs.today);
  const { no } = await runUnderWay(needs, contract);
  await needs.rounds.close(contract, { outcome: "EFFECTIVE", takesEffectOn: on });
  if (purpose === "TERMINATION") {
    await passMove(needs, null, move.value, { endedOn: on });
    await endContractClocks(needs, contract);
    await oweEndNotice(needs, contract, on);
    return ok(null);
  }
  const policy = await policyOfContract(needs, contract);
  const isNew = purpose === "CONCLUSION";
  const moved = isNew ? await begin(needs, move.value.contract, policy, on) : contract;
  const before = await needs.clauses.binding(contract);
  await needs.clauses.putInForce(contract);
  const effective = await passMove(
    needs,
    null,
    { ...move.value, contract: moved },
    { purpose: "CONCLUSION", changeGround: null, negotiatesFrom: null },
  );
  const publication = publicationDue(on, policy.value("cc.publishDays", on));
  await needs.dates.put(contract, [publication], no);
  await startContractClock(needs, effective, contractPublication, {
    ...{ startedOn: on, dueOn: publication.on, overrides: policy.overrides },
  });
  await watchClauses(needs, effective, before, { on, policy });
  if (isNew && contract.renewsId !== null) await follow(needs, contract, on);
  return ok(null);
}

/** CC-R17 the end of a contract is notified within its period. */
async function oweEndNotice(
  needs: HouseNeeds,
  contract: CollectiveContract,
  endedOn: LocalDate,
): Promise<void> {
  const policy = await policyOfContract(needs, contract);
  const due = endNoticeDue(endedOn, policy.value("cc.endNoticeDays", endedOn));
  await needs.dates.put(contract, [due]);
  await startContractClock(needs, contract, contractEndNotice, {
    ...{ startedOn: endedOn, dueOn: due.on, overrides: policy.overrides },
  });
}

/** The term begins: its last day, the window for renewal and the first report are known (CC-R13, CC-R14, CC-R15). */
async function begin(
  needs: HouseNeeds,
  contract: CollectiveContract,
  policy: ContractPolicy,
  on: LocalDate,
): Promise<CollectiveContract> {
  const { overrides } = policy;
  const term = expires(on, contract.termYears ?? policy.value("cc.termYears", on).min);
  const report = reportDue(on, policy.value("cc.reportMonths", on), term.on);
  const window = renewalOpens(term.on, policy.value("cc.renewDaysBefore", on));
  await needs.dates.put(contract, [term, window, report]);
  await startContractClock(needs, contract, contractExpiry, {
    startedOn: on,
    dueOn: term.on,
    overrides,
  });
  await startContractClock(needs, contract, contractReport, {
    startedOn: on,
    dueOn: report.on,
    overrides,
  });
  return { ...contract, effectiveOn: on, expiresOn: term.on };
}

/** The contract that this one renews ends with the day before, unless it had ended already. */
async function follow(
  needs: HouseNeeds,
  { unionId, renewsId }: CollectiveContract,
  on: LocalDate,
): Promise<void> {
  const former = renewsId === null ? null : await needs.contracts.find(unionId, renewsId);
  const isOn =
    former?.endedOn === null && former.expiresOn !== null && on <= addDays(former.expiresOn, 1);
  if (!former || !isOn) return;
  const move = await mayMove(needs, null, former, "renew");
  if (!move.ok) throw new Error(`a contract that binds could not be renewed: ${move.error.kind}`);
  await needs.rounds.close(former, { outcome: "LAPSED" });
  await passMove(needs, null, move.value, { endedOn: on });
  await endContractClocks(needs, former);
}
