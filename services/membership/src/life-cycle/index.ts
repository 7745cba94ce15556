export { atDesk } from "./matter.commands.js";
export { type MatterTextRefusal, matterRefusals } from "./matter.refusals.js";
export { type EffectRefusal, matterKinds } from "./matter-kinds.js";
export { retirementSchedule } from "./retirement.schedule.js";
