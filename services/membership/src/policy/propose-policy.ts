import { type Deadlines, holdersOf, persons } from "@union/deadlines";
import {
  type Actor,
  covers,
  err,
  holders,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { type PolicyRefusal, policyKeys } from "@union/policy";
import type { Steps } from "@union/stages";
import type { OrganisationRepository } from "../organisation/index.js";
import type { PolicyOverrideRepository } from "./policy-override.repository.js";
import {
  mayTakeEffect,
  type PolicyDecision,
  type PolicyKeyUnknown,
  type PolicyProposal,
  type PolicySourceMissing,
  type PolicyTooFarAhead,
  type PolicyTooLate,
  readPolicyDecision,
} from "./policy-proposal.js";
import type { PolicyProposalRepository } from "./policy-proposal.repository.js";
import { policyProposalStages } from "./policy-proposal.stages.js";
import { policyProposalWaits } from "./policy-proposal-waits.js";

export type PolicyCampusUnknown = { readonly kind: "PolicyCampusUnknown" };
export type PolicyDecidedAlready = {
  readonly kind: "PolicyDecidedAlready";
  readonly effectiveFrom: LocalDate;
};
/** The very same awaits its approval. */
export type PolicyProposedAlready = { readonly kind: "PolicyProposedAlready" };
export type ProposePolicyRefusal =
  | PolicyKeyUnknown
  | PolicyCampusUnknown
  | PolicySourceMissing
  | PolicyDecidedAlready
  | PolicyTooLate
  | PolicyTooFarAhead
  | PolicyProposedAlready
  | PolicyRefusal;

export type ProposePolicyInput = Omit<PolicyDecision, "key"> & { readonly key: string };

export type PolicyNeeds = {
  readonly proposals: PolicyProposalRepository;
  readonly policies: PolicyOverrideRepository;
  readonly organisation: OrganisationRepository;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
};

/** Proposes a decision on a policy key, for one campus or the whole union within the actor's reach. Nothing changes until another person approves it. */
export const proposePolicy =
  ({ proposals, policies, organisation, steps, deadlines, today }: PolicyNeeds) =>
  async (
    actor: Actor,
    input: ProposePolicyInput,
  ): Promise<Result<{ id: string }, ProposePolicyRefusal>> => {
    const decision = readPolicyDecision(input);
    if (!decision.ok) return decision;
    const { key, campusId, effectiveFrom } = decision.value;
    const { unionId } = actor;
    const scope = scopeOf(actor, "policy.write");
    if (!scope || !covers(scope, campusId)) return err({ kind: "PolicyCampusUnknown" });
    if (campusId !== null && !(await organisation.hasNode(actor, "campus", [campusId])))
      return err({ kind: "PolicyCampusUnknown" });
    const inTime = mayTakeEffect(decision.value, today, await policies.all(unionId));
    if (!inTime.ok) return inTime;
    if (await policies.isDecided(unionId, key, campusId, effectiveFrom))
      return err({ kind: "PolicyDecidedAlready", effectiveFrom });
    if (await proposals.isWaiting(unionId, decision.value))
      return err({ kind: "PolicyProposedAlready" });
    const proposal = await proposals.add(actor, decision.value);
    const isAlone = !(await proposals.hasAnotherDecider(actor, campusId, today));
    const parties = partiesOf(proposal);
    await steps.pass(policyProposalStages, actor, {
      ...{ unionId, subject: proposal.id, subjectName: subjectNameOf(proposal), campusId },
      ...{ step: "propose", from: "DRAFT", to: "PROPOSED", opinion: null },
      parties: { ...parties, PROPOSER_ALONE: isAlone ? parties.PROPOSER : persons() },
    });
    await deadlines.start(policyProposalWaits, {
      ...{ unionId, subject: proposal.id, subjectName: subjectNameOf(proposal), campusId },
      ...{ startedOn: today, dueOn: effectiveFrom < today ? today : effectiveFrom },
      ...{ responsible: parties.DECIDERS, deputy: parties.PROPOSER },
    });
    return ok({ id: proposal.id });
  };

/** Who plays which part in a proposal. */
export const partiesOf = ({ proposedBy, proposerId, campusId }: PolicyProposal) => ({
  PROPOSER: persons(proposerId ?? proposedBy),
  DECIDERS: holdersOf(holders["policy.write"], campusId),
});

/** How people call it: the key and its first day. */
export const subjectNameOf = ({ key, effectiveFrom }: PolicyProposal): string =>
  `${policyKeys[key].name.zh} · ${effectiveFrom}`;
