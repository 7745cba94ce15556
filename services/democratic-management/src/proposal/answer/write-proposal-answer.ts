import { persons } from "@union/deadlines";
import {
  type Actor,
  err,
  isLongerThan,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
} from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { asNamed } from "../matter/as-named.js";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal } from "../matter/proposal-parties.js";
import type { AnswerClass } from "../proposal.js";
import { lastPlannedDay, type PlannedDayTooFar } from "./last-planned-day.js";
import { proposalAnswerStages } from "./proposal-answer.stages.js";

export type WriteProposalAnswerInput = {
  readonly proposalId: string;
  readonly class: AnswerClass;
  readonly content: string;
  readonly plannedOn: LocalDate | null;
  readonly talkedOn: LocalDate | null;
};
export type AnswerContentMissing = {
  readonly kind: "AnswerContentMissing";
  readonly limit: number;
};
export type PlannedDayWrong = { readonly kind: "PlannedDayWrong" };
export type NotInHandling = { readonly kind: "NotInHandling" };
export type AnswerUnderWay = { readonly kind: "AnswerUnderWay" };
export type WriteProposalAnswerRefusal =
  | FindProposalRefusal
  | AnswerContentMissing
  | PlannedDayWrong
  | PlannedDayTooFar
  | NotInHandling
  | AnswerUnderWay
  | StepRefusal;

const longest = 4_000;

/** The department writes its answer of the round that runs, in one of the classes A to D (PR-R9); a plan (B) has its day. */
export const writeProposalAnswer =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { proposalId, ...asked }: WriteProposalAnswerInput,
  ): Promise<Result<{ id: string }, WriteProposalAnswerRefusal>> => {
    const { answers, steps, today } = needs;
    const { unionId } = actor;
    const found = await findProposal(needs, actor, proposalId);
    if (!found.ok) return found;
    const proposal = found.value;
    const place = matterOfProposal(proposal, "ACCEPT", []);
    const matter = { ...place, state: "WRITTEN" as const };
    const step = { step: "WRITE", opinion: null } as const;
    const taken = takeStep(proposalAnswerStages, matter, asNamed(actor, proposal), step);
    if (!taken.ok) return taken;
    if (proposal.status !== "IN_HANDLING" && proposal.status !== "REHANDLING")
      return err({ kind: "NotInHandling" });
    const wrong = whatIsWrong(asked, today);
    if (wrong) return err(wrong);
    const { round, campusId } = proposal;
    if (await answers.current(unionId, proposalId, round)) return err({ kind: "AnswerUnderWay" });
    const answer = await answers.add({
      ...{ unionId, proposalId, round, ...asked, content: asked.content.trim() },
      ...{ state: "WRITTEN", writtenOn: today, answeredOn: null, satisfaction: null },
      ...{ ratedOn: null, ratingReason: null, followUp: null },
      ...{ implementedOn: null, proofFileId: null },
    });
    await steps.pass(proposalAnswerStages, actor, {
      ...{ unionId, subject: answer.id, subjectName: nameOfProposal(proposal), campusId },
      ...{ step: "WRITE", ...taken.value, isFirst: true },
      parties: { HEAD: persons(...[proposal.headMemberId].filter((id) => id !== null)) },
    });
    return ok({ id: proposalId });
  };

function whatIsWrong(
  asked: Omit<WriteProposalAnswerInput, "proposalId">,
  today: LocalDate,
): AnswerContentMissing | PlannedDayWrong | PlannedDayTooFar | null {
  const { content, plannedOn, talkedOn } = asked;
  if (isUnseen(content) || isLongerThan(content, longest) || [...content].length > longest)
    return { kind: "AnswerContentMissing", limit: longest };
  const isPlanRight =
    asked.class === "B" ? plannedOn !== null && plannedOn > today : plannedOn === null;
  if (isPlanRight && plannedOn !== null && plannedOn > lastPlannedDay)
    return { kind: "PlannedDayTooFar", latest: lastPlannedDay };
  const isTalkRight = talkedOn === null || talkedOn <= today;
  return isPlanRight && isTalkRight ? null : { kind: "PlannedDayWrong" };
}
