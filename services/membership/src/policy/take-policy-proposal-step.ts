import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import {
  isProposer,
  mayTakeEffect,
  type PolicyProposal,
  type PolicyProposalState,
  type PolicyTooFarAhead,
  type PolicyTooLate,
} from "./policy-proposal.js";
import {
  matterOf,
  type PolicyProposalStep,
  policyProposalStages,
} from "./policy-proposal.stages.js";
import { policyProposalWaits } from "./policy-proposal-waits.js";
import {
  type PolicyDecidedAlready,
  type PolicyNeeds,
  partiesOf,
  subjectNameOf,
} from "./propose-policy.js";

export type PolicyProposalUnknown = { readonly kind: "PolicyProposalUnknown" };
export type SecondPersonMissing = { readonly kind: "SecondPersonMissing" };
export type PolicyProposalRefusal =
  | PolicyProposalUnknown
  | SecondPersonMissing
  | PolicyDecidedAlready
  | PolicyTooLate
  | PolicyTooFarAhead
  | StepRefusal;

export type TakePolicyProposalStepInput = {
  readonly id: string;
  readonly step: PolicyProposalStep;
  readonly opinion: string | null;
};

type Needs = Omit<PolicyNeeds, "organisation"> & { readonly outbox: Outbox };

/** Approves, rejects or withdraws a proposed decision. Whoever proposed it cannot approve it; an approved one is in force from its day on, and told. */
export const takePolicyProposalStep =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakePolicyProposalStepInput,
  ): Promise<Result<{ id: string }, PolicyProposalRefusal>> => {
    const { proposals, steps, deadlines, today } = needs;
    const { unionId } = actor;
    const proposal = await proposals.find(unionId, id);
    const scope = scopeOf(actor, "policy.write");
    if (!proposal || !scope || !covers(scope, proposal.campusId))
      return err({ kind: "PolicyProposalUnknown" });
    if (step === "withdraw" && !isProposer(proposal, actor))
      return err({ kind: "StepNotYours", step: policyProposalStages.steps.withdraw.name });
    const taken = takeStep(policyProposalStages, matterOf(proposal), actor, { step, opinion });
    if (!taken.ok) {
      const isAlone =
        taken.error.kind === "StepApart" &&
        !(await proposals.hasAnotherDecider(actor, proposal.campusId, today));
      return isAlone ? err({ kind: "SecondPersonMissing" }) : taken;
    }
    if (step === "approve") {
      const inForce = await putInForce(needs, proposal);
      if (!inForce.ok) return inForce;
    }
    await proposals.save(proposal, taken.value.to as PolicyProposalState);
    await steps.pass(policyProposalStages, actor, {
      ...{ unionId, subject: id, subjectName: subjectNameOf(proposal), step, ...taken.value },
      ...{ campusId: proposal.campusId, parties: partiesOf(proposal) },
      policy: { [proposal.key]: proposal.value },
    });
    await deadlines.meet(policyProposalWaits, { unionId, subject: id }, today);
    return ok({ id });
  };

/** Writes the decision down under the proposal's id and tells every service. */
async function putInForce(
  { policies, outbox, today }: Pick<Needs, "policies" | "outbox"> & { readonly today: LocalDate },
  proposal: PolicyProposal,
): Promise<Result<null, PolicyDecidedAlready | PolicyTooLate | PolicyTooFarAhead>> {
  const { unionId, id, key, campusId, value, effectiveFrom, source } = proposal;
  if (await policies.isDecided(unionId, key, campusId, effectiveFrom))
    return err({ kind: "PolicyDecidedAlready", effectiveFrom });
  const inTime = mayTakeEffect(proposal, today, await policies.all(unionId));
  if (!inTime.ok) return inTime;
  const decided = { key, campusId, value: value ?? null, effectiveFrom, source };
  const added = await policies.add({ unionId, id }, decided);
  await outbox.add("policy.changed.v1", id, {
    unionId,
    overrides: [{ ...added, value: added.value ?? null }],
  });
  return ok(null);
}
