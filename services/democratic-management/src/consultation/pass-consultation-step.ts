import { type Actor, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { Consultation } from "./consultation.js";
import { type ConsultationStep, consultationStages } from "./consultation.stages.js";
import { type ConsultationNeeds, consultationParties } from "./consultation-needs.js";

/** Whether somebody may take a step on a consultation; `pass` remembers and tells it. The matter's own words stay out of notices. */
export async function allowConsultationStep(
  { steps }: Pick<ConsultationNeeds, "steps">,
  actor: Actor,
  { unionId, id, state, campusId }: Consultation,
  step: ConsultationStep,
  opinion: string | null = null,
): Promise<Result<{ to: Consultation["state"]; pass: () => Promise<void> }, StepRefusal>> {
  const isFirst = step === "open";
  const taken = isFirst ? [] : await steps.taken(unionId, consultationStages.kind, id);
  const matter = { state, campusId, departmentId: null, owners: [], taken };
  const allowed = takeStep(consultationStages, matter, actor, { step, opinion });
  if (!allowed.ok) return allowed;
  const pass = () =>
    steps.pass(consultationStages, actor, {
      ...{ unionId, subject: id, subjectName: consultationStages.name.zh, campusId, step, isFirst },
      ...{ ...allowed.value, parties: consultationParties(campusId) },
    });
  return ok({ to: allowed.value.to, pass });
}
