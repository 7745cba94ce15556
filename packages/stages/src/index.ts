export { everyCase, type StageCase } from "./every-case.js";
export type { NewStep, Parties } from "./new-step.js";
export { stageMigrations } from "./stage.migrations.js";
export { defineStages, type Stages, type Step } from "./stages.js";
export { StepReader, type StepRow } from "./step.reader.js";
export { stepRefusals } from "./step-refusals.js";
export { Steps } from "./steps.js";
export {
  longestOpinion,
  type Matter,
  type OpinionMissing,
  type OpinionTooLong,
  type StepApart,
  type StepNotPossible,
  type StepNotYours,
  type StepRefusal,
  stepsFrom,
  stepsOf,
  type TakenStep,
  takeStep,
} from "./take-step.js";
