import { holdersOf, persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { nameOfCampaign } from "../campaign/campaign.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import { keepsPlace } from "../subject/find-subject.js";
import { checkResult, type RectificationResultMissing } from "./rectification.js";
import { type RectificationStep, rectificationStages } from "./rectification.stages.js";
import { rectificationDue } from "./rectification-due.js";

export type RectificationUnknown = { readonly kind: "RectificationUnknown" };
export type TakeEvaluationRectificationStepInput = {
  readonly id: string;
  readonly step: RectificationStep;
  readonly opinion: string | null;
  /** To report: what came of it. */
  readonly result: string | null;
};

/** Reports, accepts or sends back a rectification; its clock stops with the report and, sent back, runs on to the same day. */
export const takeEvaluationRectificationStep =
  ({ campaigns, rectifications, directory, steps, deadlines, today }: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion, result }: TakeEvaluationRectificationStepInput,
  ): Promise<
    Result<{ id: string }, RectificationUnknown | StepRefusal | RectificationResultMissing>
  > => {
    const { unionId } = actor;
    const one = await rectifications.hold(unionId, id);
    const isOwn = one !== null && actor.memberId === one.memberId;
    if (!one || !(isOwn || keepsPlace(actor, one))) return err({ kind: "RectificationUnknown" });
    const { state, campusId, departmentId, memberId, dueOn } = one;
    const before = await steps.taken(unionId, rectificationStages.kind, id);
    const matter = { state, campusId, departmentId, owners: [memberId], taken: before };
    const taken = takeStep(rectificationStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    const said = step === "report" ? checkResult(result) : ok(one.result);
    if (!said.ok) return said;
    await rectifications.save({ ...one, state: taken.value.to, result: said.value });
    const campaign = await campaigns.hold(unionId, one.campaignId);
    if (!campaign) throw new Error("a rectification without a campaign");
    const subjectName = nameOfCampaign(campaign).zh;
    if (step === "report") await deadlines.meet(rectificationDue, { unionId, subject: id }, today);
    if (step === "sendBack")
      await deadlines.start(rectificationDue, {
        ...{ unionId, subject: id, subjectName, campusId, startedOn: today, dueOn },
        overrides: await directory.policyOverrides(unionId),
        ...{ responsible: persons(memberId), deputy: holdersOf(["CHAIR"], campusId) },
      });
    await steps.pass(rectificationStages, actor, {
      ...{ unionId, subject: id, subjectName, campusId, step, ...taken.value },
      parties: {
        OWNER: persons(memberId),
        OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
      },
    });
    return ok({ id });
  };
