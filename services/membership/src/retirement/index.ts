export { promptRetirements } from "./prompt-retirements.js";
export {
  type PromptDayMissing,
  type RetirementEffectRefusal,
  retirementKind,
} from "./retirement.kind.js";
export { setRetirementTrack, type TrackOfWomen } from "./set-retirement-track.js";
export { settlePrompt } from "./settle-prompt.js";
