export { deemedWithdrawalDue } from "./deemed-withdrawal-due.js";
export { duesChargeStages } from "./dues-charge.stages.js";
