export { meritStages } from "./cadre/cadre-merit.stages.js";
export { committeeFigures } from "./committee/committee.figures.js";
export { committeeKindNames } from "./committee/committee-name.js";
export { congressCallStages } from "./congress-call/congress-call.stages.js";
export { transferStages } from "./officer/transfer.stages.js";
