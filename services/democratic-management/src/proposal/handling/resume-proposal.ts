import { deadlineAfterDays } from "@union/calendar";
import { type Actor, daysBetween, err, ok, type Result } from "@union/kernel";
import { StaleVersion } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import { startAnswerClock } from "./answer-clock.js";
import type { NoClockRuns } from "./ask-proposal-extension.js";
import { moveAnswerClock } from "./move-answer-clock.js";
import { openPause } from "./open-pause.js";
import { proposalPauseStages } from "./proposal-pause.stages.js";

export type ResumeProposalInput = { readonly id: string; readonly opinion: string | null };
export type NotPaused = { readonly kind: "NotPaused" };
export type ResumeProposalRefusal = FindProposalRefusal | NotPaused | NoClockRuns | StepRefusal;

/** Lets the clock of an answer go on: its last day lies as many days later as it stood still. */
export const resumeProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, opinion }: ResumeProposalInput,
  ): Promise<Result<{ id: string }, ResumeProposalRefusal>> => {
    const { tx, steps, today } = needs;
    const { unionId } = actor;
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const proposal = found.value;
    const matter = { ...matterOfProposal(proposal, "ASSIGN", []), state: "RUNNING" as const };
    const taken = takeStep(proposalPauseStages, matter, actor, { step: "RESUME", opinion });
    if (!taken.ok) return taken;
    const pause = await openPause(tx, proposal);
    if (pause === null) return err({ kind: "NotPaused" });
    const { campusId, currentDueOn } = proposal;
    if (currentDueOn === null) return err({ kind: "NoClockRuns" });
    const { affectedRows } = await tx.query<{ affectedRows: number }>(
      `UPDATE proposal_pause SET state = 'ENDED', resumed_on = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [today, unionId, pause.id, pause.version],
    );
    if (affectedRows !== 1) throw new StaleVersion(pause.id);
    await steps.pass(proposalPauseStages, actor, {
      ...{ unionId, subject: pause.id, subjectName: nameOfProposal(proposal), campusId },
      ...{ step: "RESUME", ...taken.value },
      parties: await partiesOf(needs, proposal),
    });
    const dueOn = deadlineAfterDays(currentDueOn, daysBetween(pause.pausedOn, today));
    await startAnswerClock(needs, await moveAnswerClock(needs, proposal, dueOn), today);
    return ok({ id });
  };
