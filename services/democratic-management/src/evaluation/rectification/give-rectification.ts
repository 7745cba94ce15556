import { holdersOf, persons } from "@union/deadlines";
import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import { nameOfCampaign } from "../campaign/campaign.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "../subject/add-subjects.js";
import { findSubject, type NotAtThisStage } from "../subject/find-subject.js";
import {
  checkRequirement,
  type Rectification,
  type RectificationDueUnfit,
  type RequirementMissing,
} from "./rectification.js";
import { rectificationStages } from "./rectification.stages.js";
import { rectificationDue } from "./rectification-due.js";

export type GiveEvaluationRectificationInput = {
  /** The subject of the evaluation. */
  readonly id: string;
  readonly requirement: string;
  readonly dueOn: LocalDate;
};
export type GiveEvaluationRectificationRefusal =
  | SubjectUnknown
  | NotAtThisStage
  | RequirementMissing
  | RectificationDueUnfit
  | StepRefusal;

/** Gives a subject something to put right once he was talked to; its clock starts (EV-R7). Answers the rectification. */
export const giveEvaluationRectification =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, requirement, dueOn }: GiveEvaluationRectificationInput,
  ): Promise<Result<{ id: string }, GiveEvaluationRectificationRefusal>> => {
    const { rectifications, directory, steps, deadlines, today } = needs;
    const states = ["FED_BACK", "RECTIFYING"] as const;
    const found = await findSubject(needs, actor, id, { states, isOwnToo: false });
    if (!found.ok) return found;
    const { subject, campaign } = found.value;
    const { unionId, campusId, departmentId, memberId } = subject;
    const matter = {
      state: "NONE" as const,
      campusId,
      departmentId,
      owners: [memberId],
      taken: [],
    };
    const taken = takeStep(rectificationStages, matter, actor, { step: "give", opinion: null });
    if (!taken.ok) return taken;
    const said = checkRequirement(requirement, dueOn, today);
    if (!said.ok) return said;
    const rectification: Rectification = {
      ...{ id: newId(), unionId, campaignId: campaign.id, subjectId: id, memberId, campusId },
      ...{ departmentId, requirement: said.value, givenOn: today, dueOn, result: null },
      ...{ state: taken.value.to, version: 1 },
    };
    await rectifications.add(rectification);
    const subjectName = nameOfCampaign(campaign).zh;
    await deadlines.start(rectificationDue, {
      ...{ unionId, subject: rectification.id, subjectName, campusId, startedOn: today, dueOn },
      overrides: await directory.policyOverrides(unionId),
      ...{ responsible: persons(memberId), deputy: holdersOf(["CHAIR"], campusId) },
    });
    await steps.pass(rectificationStages, actor, {
      ...{ unionId, subject: rectification.id, subjectName, campusId, step: "give" },
      ...{ ...taken.value, parties: { OWNER: persons(memberId) }, isFirst: true },
    });
    return ok({ id: rectification.id });
  };
