import { defineDeadline } from "@union/deadlines";

/** 届期届满 — the union hears 180, 90 and 30 days before, on the last day, and as long as nothing follows (SC-R7). */
export const congressTermEnds = defineDeadline({
  kind: "CONGRESS_TERM_ENDS",
  about: "Congress",
  name: { zh: "代表大会换届", en: "renewal of a congress" },
  todo: {
    responsible: {
      zh: "请按期筹备换届、重新选举代表；需延期的，须在期满前办理延期。",
      en: "Prepare the renewal and have delegates elected in time; a delay is decided before the term is over.",
    },
    deputy: {
      zh: "代表大会届期已到，请督促换届。",
      en: "The term of the congress is over; see that it is renewed.",
    },
  },
  steps: [
    { daysFromDue: -180, to: "RESPONSIBLE" },
    { daysFromDue: -90, to: "RESPONSIBLE" },
    { daysFromDue: -30, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 30, to: "DEPUTY" },
    { daysFromDue: 90, to: "DEPUTY" },
  ],
});
