export { meritStages } from "./cadre/cadre-merit.stages.js";
export { committeeWork } from "./committee/committee.commands.js";
export { committeeFigures } from "./committee/committee.figures.js";
export { committeeKindNames } from "./committee/committee-name.js";
export { seatRefusals } from "./committee/seat.refusals.js";
export { vacateSeatsOf } from "./committee/vacate-seats-of.js";
export { congressCallStages } from "./congress-call/congress-call.stages.js";
export { mayBeTransferred, type TransferNotConsented } from "./officer/may-be-transferred.js";
export { transferStages } from "./officer/transfer.stages.js";
