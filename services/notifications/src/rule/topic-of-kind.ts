import type { TopicName } from "../topic/index.js";

/** Matters and clocks of elections: whoever may vote or be elected must be told by every channel (domain 2.14). */
const elections = new Set([
  "COMMITTEE",
  "COMMITTEE_SEAT",
  "COMMITTEE_TERM_ENDS",
  "COMMITTEE_SEAT_VACANT",
  "COMMITTEE_RESULT_ANSWER",
]);

/** The topic of a matter or clock: elections have their own, others keep the usual one. */
export const topicOfKind = (kind: string, usual: TopicName): TopicName =>
  elections.has(kind) ? "ELECTIONS" : usual;
