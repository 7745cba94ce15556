import { holdersOf } from "@union/deadlines";
import { type Actor, addMonths, err, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { numberOf } from "../fit-texts.js";
import { reachesAll } from "../out-of-reach.js";
import type { PrivacyNeeds } from "../privacy-needs.js";
import { AssessmentRepository } from "./impact-assessment.js";
import { type AssessmentStep, assessmentStages } from "./impact-assessment.stages.js";

export type AssessmentUnknown = { readonly kind: "AssessmentUnknown" };
export type TakeImpactAssessmentStepInput = {
  readonly id: string;
  readonly step: AssessmentStep;
  readonly opinion: string | null;
};

/** Decides on an impact assessment; an approved one is kept for the years of the policy of that day at least (PI-R13). */
export const takeImpactAssessmentStep =
  ({ tx, steps, overrides, today }: PrivacyNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeImpactAssessmentStepInput,
  ): Promise<Result<{ id: string }, AssessmentUnknown | StepRefusal>> => {
    const { unionId } = actor;
    const assessments = new AssessmentRepository(tx, unionId);
    const one = reachesAll(actor, "privacy.handle") ? await assessments.hold(id) : null;
    if (!one) return err({ kind: "AssessmentUnknown" });
    const before = await steps.taken(unionId, assessmentStages.kind, id);
    const matter = { state: one.state, campusId: null, departmentId: null, owners: [] };
    const taken = takeStep(assessmentStages, { ...matter, taken: before }, actor, {
      step,
      opinion,
    });
    if (!taken.ok) return taken;
    const moment = { campusId: null, on: today };
    const years = resolvePolicy(
      "privacy.piaRetentionYears",
      moment,
      await overrides(unionId),
    ).value;
    const approval =
      step === "APPROVE" ? { approvedOn: today, keepUntil: addMonths(today, years * 12) } : {};
    await assessments.save({ ...one, ...approval, state: taken.value.to });
    await steps.pass(assessmentStages, actor, {
      ...{ unionId, subject: id, subjectName: numberOf(id), campusId: null, step },
      ...taken.value,
      parties: { HANDLERS: holdersOf(["UNION_OFFICER", "SECURITY_ADMINISTRATOR"], null) },
    });
    return ok({ id });
  };
