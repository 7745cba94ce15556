import { type Actor, masked } from "@union/kernel";
import { stepsOf } from "@union/stages";
import { type Locale, StageStepType } from "@union/subgraph";
import type { EmergencyAccessRow } from "./emergency-access.reader.js";
import { emergencyAccessStages } from "./emergency-access.stages.js";
import { EmergencyAccessType } from "./emergency-access.type.js";

/** An emergency access as its reader sees it: in his language, the person's number masked, with the steps that he may take. */
export function emergencyAccessOf(
  { staffNo, memberId, steps, ...row }: EmergencyAccessRow,
  actor: Actor,
  locale: Locale,
): EmergencyAccessType {
  const { state, campusId } = row;
  const matter = { state, campusId, departmentId: null, owners: [memberId], taken: steps };
  return Object.assign(new EmergencyAccessType(), {
    ...row,
    staffNoMasked: masked(staffNo, 2),
    steps: steps.map((step) => StageStepType.of(step, emergencyAccessStages, locale)),
    possibleSteps: stepsOf(emergencyAccessStages, matter, actor).filter((step) => step !== "open"),
  });
}
