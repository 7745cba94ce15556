import { type Actor, err, ok, type Result } from "@union/kernel";
import { bulkInsert, newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import type { NoClockRuns } from "./ask-proposal-extension.js";
import { openPause, type ProposalPaused } from "./open-pause.js";
import type { PauseReason } from "./pause-reason.js";
import { proposalAnswerDue } from "./proposal.deadlines.js";
import { proposalPauseStages } from "./proposal-pause.stages.js";

export type PauseProposalInput = {
  readonly id: string;
  readonly reason: PauseReason;
  readonly opinion: string | null;
};
export type PauseProposalRefusal = FindProposalRefusal | NoClockRuns | ProposalPaused | StepRefusal;

/** Stops the clock of an answer for a reason of the list: nothing is told of it until it goes on. */
export const pauseProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id: proposalId, reason, opinion }: PauseProposalInput,
  ): Promise<Result<{ id: string }, PauseProposalRefusal>> => {
    const { tx, steps, deadlines, today } = needs;
    const { unionId } = actor;
    const found = await findProposal(needs, actor, proposalId);
    if (!found.ok) return found;
    const proposal = found.value;
    const matter = { ...matterOfProposal(proposal, "ASSIGN", []), state: "RUNNING" as const };
    const taken = takeStep(proposalPauseStages, matter, actor, { step: "PAUSE", opinion });
    if (!taken.ok) return taken;
    const { campusId, currentDueOn, status } = proposal;
    const isHandled = status === "IN_HANDLING" || status === "REHANDLING";
    if (!isHandled || currentDueOn === null || today > currentDueOn)
      return err({ kind: "NoClockRuns" });
    if (await openPause(tx, proposal)) return err({ kind: "ProposalPaused" });
    const id = newId();
    const order = ["union_id", "id", "proposal_id", "reason", "paused_on", "state", "version"];
    const row = [unionId, id, proposalId, reason, today, "RUNNING", 1];
    await bulkInsert(tx, "proposal_pause", order, [row]);
    await deadlines.cancel(proposalAnswerDue, { unionId, subject: proposalId });
    await steps.pass(proposalPauseStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId },
      ...{ step: "PAUSE", ...taken.value, isFirst: true },
      parties: await partiesOf(needs, proposal),
    });
    return ok({ id: proposalId });
  };
