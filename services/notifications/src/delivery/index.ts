export { decide, type Situation } from "./decide.js";
export type { Decision, DeliveryState, NewDelivery, SuppressionReason } from "./delivery.js";
export { deliveryStates } from "./delivery.js";
export { DeliveryRepository } from "./delivery.repository.js";
export { mayGoAt, type QuietHours } from "./may-go-at.js";
export { type SenderNeeds, sendDue } from "./send-due.js";
export { type Settlement, settlementOf } from "./settlement-of.js";
export { type Sender, type Senders, startSenders } from "./start-senders.js";
export { timesToGo } from "./times-to-go.js";
