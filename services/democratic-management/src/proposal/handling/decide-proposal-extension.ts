import { deadlineAfterDays } from "@union/calendar";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import type { NoClockRuns } from "./ask-proposal-extension.js";
import { moveAnswerClock } from "./move-answer-clock.js";
import { openPause, type ProposalPaused } from "./open-pause.js";
import { ProposalExtensionRepository } from "./proposal-extension.repository.js";
import {
  type ProposalExtensionStep,
  proposalExtensionStages,
} from "./proposal-extension.stages.js";

export type DecideProposalExtensionInput = {
  readonly id: string;
  readonly step: ProposalExtensionStep;
  readonly opinion: string | null;
};
export type ProposalExtensionUnknown = { readonly kind: "ProposalExtensionUnknown" };
export type DecideProposalExtensionRefusal =
  | FindProposalRefusal
  | ProposalExtensionUnknown
  | NoClockRuns
  | ProposalPaused
  | StepRefusal;

/** The committee's office grants an extension, which moves the last day by so many days, or refuses it (PR-R8). */
export const decideProposalExtension =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: DecideProposalExtensionInput,
  ): Promise<Result<{ id: string }, DecideProposalExtensionRefusal>> => {
    const { tx, steps } = needs;
    const { unionId } = actor;
    const extensions = new ProposalExtensionRepository(tx);
    const extension = await extensions.find(unionId, id);
    if (extension === null) return err({ kind: "ProposalExtensionUnknown" });
    const found = await findProposal(needs, actor, extension.proposalId);
    if (!found.ok) return found;
    const proposal = found.value;
    const { campusId, currentDueOn } = proposal;
    const matter = {
      ...matterOfProposal(proposal, "ASSIGN", []),
      state: extension.state,
      taken: await steps.taken(unionId, proposalExtensionStages.kind, id),
    };
    const taken = takeStep(proposalExtensionStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    if (step === "GRANT" && (await openPause(tx, proposal))) return err({ kind: "ProposalPaused" });
    await extensions.decide(extension, taken.value.to);
    await steps.pass(proposalExtensionStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId, step },
      ...taken.value,
      parties: await partiesOf(needs, proposal),
    });
    if (step === "REFUSE") return ok({ id: proposal.id });
    if (currentDueOn === null) return err({ kind: "NoClockRuns" });
    await moveAnswerClock(needs, proposal, deadlineAfterDays(currentDueOn, extension.days));
    return ok({ id: proposal.id });
  };
