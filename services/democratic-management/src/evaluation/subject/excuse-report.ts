import { persons } from "@union/deadlines";
import { type Actor, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { nameOfCampaign } from "../campaign/campaign.js";
import { campaignStages } from "../campaign/campaign.stages.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "./add-subjects.js";
import { findSubject, type NotAtThisStage } from "./find-subject.js";

export type ExcuseEvaluationReportInput = { readonly id: string; readonly reason: string };

/** EV-R2 an officer excuses a subject from the report, with a reason; nobody excuses himself. */
export const excuseEvaluationReport =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, reason }: ExcuseEvaluationReportInput,
  ): Promise<Result<{ id: string }, SubjectUnknown | NotAtThisStage | StepRefusal>> => {
    const { subjects, steps } = needs;
    const states = ["APPROVED"] as const;
    const found = await findSubject(needs, actor, id, { states, isOwnToo: false });
    if (!found.ok) return found;
    const { subject, campaign } = found.value;
    const { campusId, departmentId, memberId, unionId } = subject;
    const matter = { state: campaign.state, campusId, departmentId, owners: [memberId], taken: [] };
    const asked = { step: "excuse" as const, opinion: reason };
    const taken = takeStep(campaignStages, matter, actor, asked);
    if (!taken.ok) return taken;
    await subjects.save({ ...subject, excusedBecause: taken.value.opinion });
    await steps.pass(campaignStages, actor, {
      ...{ unionId, subject: campaign.id, subjectName: nameOfCampaign(campaign).zh },
      ...{
        campusId: campaign.campusId,
        step: asked.step,
        from: taken.value.from,
        to: taken.value.to,
      },
      ...{ opinion: null, parties: { SUBJECT: persons(memberId) } },
    });
    return ok({ id });
  };
