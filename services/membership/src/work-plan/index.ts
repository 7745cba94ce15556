export { workPlanItemStages } from "./work-plan-item.stages.js";
