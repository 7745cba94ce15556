import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { CollectiveContract } from "./contract.js";
import {
  type ContractStep,
  contractStages,
  contractStepsFrom,
  isOffered,
  matterOf,
  stayingSteps,
} from "./contract.stages.js";
import type { ContractNeeds } from "./contract-needs.js";
import { contractParties } from "./contract-parties.js";

/** A step that may be taken, and where it leads. */
export type ContractMove = {
  readonly step: ContractStep;
  readonly contract: CollectiveContract;
  readonly to: CollectiveContract["state"];
  readonly opinion: string | null;
};

/** Whether somebody may take the step on the contract now; `actor` null is the house. */
export async function mayMove(
  { steps }: Pick<ContractNeeds, "steps">,
  actor: Actor | null,
  contract: CollectiveContract,
  step: ContractStep,
  opinion: string | null = null,
): Promise<Result<ContractMove, StepRefusal>> {
  const taken = await steps.taken(contract.unionId, contractStages.kind, contract.id);
  const move = takeStep(contractStages, matterOf(contract, taken), actor, { step, opinion });
  const stays = stayingSteps.includes(step);
  if (!move.ok)
    return move.error.kind === "StepNotPossible" ? err(notPossible(contract, step)) : move;
  if (stays && !isOffered(contract, step)) return err(notPossible(contract, step));
  const to = stays ? contract.state : move.value.to;
  return ok({ step, contract, to, opinion: move.value.opinion });
}

const notPossible = (contract: CollectiveContract, step: ContractStep): StepRefusal => {
  const next = contractStepsFrom(contract).map((each) => contractStages.steps[each]);
  return {
    kind: "StepNotPossible",
    step: contractStages.steps[step].name,
    state: contractStages.states[contract.state],
    possible: next.filter(({ by }) => by !== "HOUSE").map(({ name }) => name),
    isOver: next.length === 0,
  };
};

/** Saves the contract as the step changes it, remembers the step and tells whom it concerns. */
export async function passMove(
  {
    contracts,
    representatives,
    steps,
  }: Pick<ContractNeeds, "contracts" | "representatives" | "steps">,
  actor: Actor | null,
  { step, contract, to, opinion }: ContractMove,
  changes: Partial<CollectiveContract> = {},
  policy: Readonly<Record<string, unknown>> = {},
): Promise<CollectiveContract> {
  const { unionId, id, title, campusId } = contract;
  const moved: CollectiveContract = { ...contract, ...changes, state: to };
  await contracts.save(moved);
  const negotiators = await representatives.of(unionId, [id]);
  await steps.pass(contractStages, actor, {
    ...{ unionId, subject: id, subjectName: title, campusId, step, opinion, policy },
    ...{ from: contract.state, to, parties: contractParties(contract, negotiators) },
  });
  return { ...moved, version: contract.version + 1 };
}
