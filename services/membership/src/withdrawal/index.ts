export { deemedWithdrawalDue } from "./deemed-withdrawal-due.js";
export { type DecideRefusal, departureKinds } from "./departure.kinds.js";
export { lapseDeemedWithdrawal } from "./lapse-deemed-withdrawal.js";
export type { MissedMonthsRefusal } from "./missed-months.js";
export { openDeemedWithdrawal } from "./open-deemed-withdrawal.js";
export { proposeExpulsion, requestWithdrawal } from "./open-departure.js";
export { withdrawalRefusals } from "./withdrawal.refusals.js";
