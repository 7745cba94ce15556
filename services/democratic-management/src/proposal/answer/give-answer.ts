import { err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { lapseExtensions } from "../handling/lapse-extensions.js";
import { openPause, type ProposalPaused } from "../handling/open-pause.js";
import { proposalAnswerDue, proposalFollowUpDue } from "../handling/proposal.deadlines.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { committeeOf, departmentOf, nameOfProposal } from "../matter/proposal-parties.js";
import { lastPlannedDay, type PlannedDayTooFar } from "./last-planned-day.js";
import type { ProposalAnswer } from "./proposal-answer.js";

/** An answer that is approved answers its proposal: the clock of the round ends, and that of a plan (B) begins (PR-R8, PR-R12). */
export async function giveAnswer(
  needs: ProposalNeeds,
  proposal: OnlineProposal,
  answer: ProposalAnswer,
): Promise<Result<{ id: string }, ProposalPaused | PlannedDayTooFar | StepRefusal>> {
  const { tx, answers, deadlines, today } = needs;
  const { unionId, id, campusId, answeredOn } = proposal;
  if (await openPause(tx, proposal)) return err({ kind: "ProposalPaused" });
  const isPlan = answer.class === "B";
  if (answer.plannedOn !== null && answer.plannedOn > lastPlannedDay)
    return err({ kind: "PlannedDayTooFar", latest: lastPlannedDay });
  await answers.save(answer, { answeredOn: today, ...(isPlan ? { followUp: "OPEN" } : {}) });
  const moved = await moveProposal(needs, null, proposal, {
    step: "ANSWER",
    changes: {
      ...{ answeredOn: answeredOn ?? today, answerClass: answer.class },
      ...{ currentDueOn: null, satisfaction: null },
    },
  });
  if (!moved.ok) return moved;
  await lapseExtensions(needs, proposal);
  await deadlines.meet(proposalAnswerDue, { unionId, subject: id }, today);
  if (isPlan && answer.plannedOn !== null)
    await deadlines.start(proposalFollowUpDue, {
      ...{ unionId, subject: answer.id, subjectName: nameOfProposal(proposal), campusId },
      ...{ startedOn: today, dueOn: answer.plannedOn, responsible: departmentOf(proposal) },
      deputy: committeeOf(proposal),
    });
  return ok({ id });
}
