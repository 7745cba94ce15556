export { type AccountChange, accountChanges } from "./account-changes.js";
export { batchSize } from "./batch.js";
export type { CampusCard } from "./campus-card.js";
export type { ConsentCard } from "./consent-card.js";
export type { DepartmentCard } from "./department-card.js";
export { EventMismatch } from "./event-mismatch.js";
export type { MemberCard } from "./member-card.js";
export {
  countingStatuses,
  type MembershipStatus,
  membershipStatuses,
} from "./membership-statuses.js";
export type { MergeCard } from "./merge-card.js";
export { parseEvent } from "./parse-event.js";
export type { PolicyOverride } from "./policy-override.js";
export { forgetting, type QueueName, type Subscriptions, subscriptions } from "./subscriptions.js";
export { type EventName, eventNames, type UnionEvents } from "./union-events.js";
