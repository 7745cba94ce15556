import { holdersOf } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { fitTexts, numberOf, type PrivacyTextUnfit } from "../fit-texts.js";
import { type OutOfReach, reachesAll } from "../out-of-reach.js";
import type { PrivacyNeeds } from "../privacy-needs.js";
import {
  type AssessmentKind,
  AssessmentRepository,
  type ImpactAssessment,
} from "./impact-assessment.js";
import { assessmentStages } from "./impact-assessment.stages.js";

export type SubmitImpactAssessmentInput = Pick<
  ImpactAssessment,
  "title" | "necessity" | "impact" | "measures"
> & { readonly kind: AssessmentKind };

/** Puts an impact assessment before the chair (PI-R13). */
export const submitImpactAssessment =
  ({ tx, steps, today }: PrivacyNeeds) =>
  async (
    actor: Actor,
    input: SubmitImpactAssessmentInput,
  ): Promise<Result<{ id: string }, OutOfReach | PrivacyTextUnfit>> => {
    if (!reachesAll(actor, "privacy.handle")) return err({ kind: "OutOfReach" });
    const longest = { title: 100, necessity: 1_000, impact: 1_000, measures: 1_000 };
    const texts = fitTexts(input, longest);
    if (!texts.ok) return texts;
    const { unionId } = actor;
    const one: ImpactAssessment = {
      ...{ id: newId(), kind: input.kind, ...texts.value, submittedOn: today },
      ...{ approvedOn: null, keepUntil: null, state: "SUBMITTED", version: 1 },
    };
    await new AssessmentRepository(tx, unionId).add(one);
    await steps.pass(assessmentStages, actor, {
      ...{ unionId, subject: one.id, subjectName: numberOf(one.id), campusId: null },
      ...{ step: "SUBMIT", from: "NONE", to: one.state, opinion: null },
      parties: { DECIDERS: holdersOf(["CHAIR"], null) },
    });
    return ok({ id: one.id });
  };
