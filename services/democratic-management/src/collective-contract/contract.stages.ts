import { type Actor, covers, scopeOf } from "@union/kernel";
import { defineStages, type Matter, stepsFrom, stepsOf, type TakenStep } from "@union/stages";
import type { CollectiveContract, ContractState } from "./contract.js";
import { conclusionSteps } from "./steps/conclusion.steps.js";
import { inForceSteps } from "./steps/in-force.steps.js";
import { negotiationSteps } from "./steps/negotiation.steps.js";

/** 集体合同的办理环节 (domain 2.4). */
export const contractStages = defineStages({
  kind: "COLLECTIVE_CONTRACT",
  name: { zh: "集体合同", en: "collective contract" },
  states: {
    DEMANDED: { zh: "已提出协商要求", en: "demanded" },
    ANSWERED: { zh: "已同意协商", en: "answered" },
    REFUSED: { zh: "对方拒绝协商", en: "refused" },
    REPS_FIXED: { zh: "协商代表已确定", en: "with its representatives fixed" },
    NEGOTIATING: { zh: "协商中", en: "under negotiation" },
    SUSPENDED: { zh: "中止协商", en: "suspended" },
    DRAFT_AGREED: { zh: "草案已达成一致", en: "an agreed draft" },
    IN_CONGRESS: { zh: "提交职代会审议", en: "before the congress" },
    NOT_PASSED: { zh: "未获通过", en: "not passed" },
    PASSED: { zh: "已通过", en: "passed" },
    SIGNED: { zh: "已签订", en: "signed" },
    FILED: { zh: "已报送", en: "filed" },
    OBJECTED: { zh: "被提出异议", en: "objected to" },
    EFFECTIVE: { zh: "已生效", en: "in force" },
    AMENDING: { zh: "变更或解除中", en: "being changed" },
    EXPIRED: { zh: "已期满", en: "expired" },
    TERMINATED: { zh: "已解除", en: "terminated" },
    RENEWED: { zh: "已续订", en: "renewed" },
  },
  steps: {
    ...negotiationSteps,
    ...conclusionSteps,
    ...inForceSteps,
  },
});

export type ContractStep = keyof typeof contractStages.steps;

/** What a step is taken on. Nobody owns a contract: it is the two sides'. */
export const matterOf = (
  { state, campusId }: Pick<CollectiveContract, "state" | "campusId">,
  taken: readonly TakenStep[] = [],
): Matter<ContractState> => ({ state, campusId, departmentId: null, owners: [], taken });

/** Steps on what binds, whatever is being changed of it meanwhile (CC-R12, CC-R15). */
const bindingSteps: readonly ContractStep[] = ["publish", "report"];

/** Steps that leave a contract where it stands. */
export const stayingSteps: readonly ContractStep[] = [
  ...bindingSteps,
  ...(["exchange", "seal", "notifyEnd"] as const),
];

/**
 * Whether a step has anything to be taken on: nothing is published of what never took effect, no change given up where none is, and no
 * end notified twice.
 */
export function isOffered(
  {
    purpose,
    effectiveOn,
    endNotifiedOn,
  }: Pick<CollectiveContract, "purpose" | "effectiveOn" | "endNotifiedOn">,
  step: ContractStep,
): boolean {
  if (step === "dropChange") return purpose !== "CONCLUSION";
  if (step === "notifyEnd") return endNotifiedOn === null;
  return !bindingSteps.includes(step) || effectiveOn !== null;
}

/** CC-R5 whether somebody speaks for the side that did not demand: the employer's leader, or the union's officers. */
export function answersDemand(
  actor: Actor,
  { demandedBy, campusId }: Pick<CollectiveContract, "demandedBy" | "campusId">,
): boolean {
  const side = demandedBy === "STAFF" ? "contracts.answerForEmployer" : "contracts.write";
  const scope = scopeOf(actor, side);
  return scope !== null && covers(scope, campusId);
}

/** The steps that a contract allows now, whoever takes them; what the house does by itself is nobody's. */
export const contractStepsFrom = (contract: CollectiveContract): ContractStep[] =>
  stepsFrom(contractStages, contract.state).filter(
    (step) => contractStages.steps[step].by !== "HOUSE" && isOffered(contract, step),
  );

/** The steps that a contract offers somebody now. */
export const contractStepsOf = (
  contract: CollectiveContract,
  actor: Actor,
  taken: readonly TakenStep[],
): ContractStep[] =>
  stepsOf(contractStages, matterOf(contract, taken), actor).filter(
    (step) =>
      isOffered(contract, step) &&
      ((step !== "agree" && step !== "refuse") || answersDemand(actor, contract)),
  );
