import { type Actor, ok, type Result } from "@union/kernel";
import { type StepRefusal, type TakenStep, takeStep } from "@union/stages";
import type { Enrolment, EnrolmentState } from "./enrolment.js";
import { type EnrolmentStep, enrolmentStages } from "./enrolment.stages.js";
import { type OpinionsDue, type RequiredOpinions, requireOpinions } from "./required-opinions.js";

type Known = { readonly taken: readonly TakenStep[]; readonly required: RequiredOpinions };
type Moved = {
  readonly from: EnrolmentState;
  readonly to: EnrolmentState;
  readonly opinion: string | null;
};

/** Takes a step of an application, if it is this actor's now and the opinions that policy asks for were given (2.1.3). */
export function moveEnrolment(
  enrolment: Enrolment,
  actor: Actor,
  { step, opinion }: { readonly step: EnrolmentStep; readonly opinion: string | null },
  { taken, required }: Known,
): Result<Moved, StepRefusal | OpinionsDue> {
  const { state, campusId, departmentId, memberId } = enrolment;
  const matter = { state, campusId, departmentId, owners: [memberId], taken };
  const passed = takeStep(enrolmentStages, matter, actor, { step, opinion });
  if (!passed.ok) return passed;
  const heard = requireOpinions(required, step, taken);
  if (!heard.ok) return heard;
  enrolment.state = passed.value.to;
  return ok(passed.value);
}
