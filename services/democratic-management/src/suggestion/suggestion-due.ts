import { defineDeadline } from "@union/deadlines";

/** The day by which a suggestion is adopted or not (2.2.9). */
export const suggestionDue = defineDeadline({
  kind: "SUGGESTION_DECISION",
  about: "Suggestion",
  name: { zh: "合理化建议评审", en: "decision on a suggestion" },
  todo: {
    responsible: { zh: "请组织评审并作出决定。", en: "Have it evaluated and decide." },
    deputy: { zh: "评审逾期，请督促决定。", en: "The decision is overdue; see that it is made." },
  },
  steps: [
    { daysFromDue: -10, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
    { daysFromDue: 8, to: "DEPUTY" },
  ],
});
