export { type CorrectableField, clearValue, shownValue } from "./correctable-field.js";
export { openAsked } from "./correction.repository.js";
export { correctionStages } from "./correction.stages.js";
