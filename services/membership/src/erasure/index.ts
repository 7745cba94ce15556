export { erasureStages } from "./erasure.stages.js";
export { erasureVisible } from "./erasure-visible.js";
export { policyAt } from "./policy-at.js";
export { stageStepsOf } from "./stage-steps-of.js";
