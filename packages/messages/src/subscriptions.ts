import type { EventName } from "./union-events.js";

const directories = ["democratic-management", "welfare", "activities", "notifications"] as const;

/** A queue is the ear of a service and is called as its folder is. */
export type QueueName = "membership" | (typeof directories)[number];

export type Subscriptions = Readonly<Record<EventName, readonly string[]>>;

/** Which service hears which event. An event that nobody hears stays in its publisher's outbox as told. */
export const subscriptions = {
  "member.changed.v1": directories,
  "member.erased.v1": [...directories, "membership"],
  "member.merged.v1": directories,
  "membership.recorded.v1": ["notifications"],
  "campus.changed.v1": directories,
  "department.changed.v1": directories,
  "policy.changed.v1": directories,
  "consent.changed.v1": directories,
  "role.granted.v1": ["notifications"],
  "role.revoked.v1": ["notifications"],
  "account.changed.v1": ["notifications"],
  "records.linked.v1": ["membership"],
  "register.imported.v1": ["notifications"],
  "deadline.reached.v1": ["notifications"],
  "stage.passed.v1": ["notifications"],
  "sensitive.accessed.v1": ["notifications"],
  "dues.posted.v1": [],
  "training.recorded.v1": ["activities"],
  "notice.opened.v1": ["notifications"],
  "notice.batched.v1": ["notifications"],
  "directory.wanted.v1": ["membership"],
} as const satisfies Record<EventName, readonly QueueName[]>;

/** After these events what is done leaves the queues at once: it may name somebody who is to be forgotten. */
export const forgetting: readonly EventName[] = ["member.erased.v1"];
