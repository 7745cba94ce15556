import { defineDeadline } from "@union/deadlines";

const steps = [
  { daysFromDue: -5, to: "RESPONSIBLE" },
  { daysFromDue: 0, to: "RESPONSIBLE" },
  { daysFromDue: 1, to: "DEPUTY" },
  { daysFromDue: 8, to: "DEPUTY" },
] as const;

/** DI-R8: an opinion is answered or explained within its days. */
export const feedbackAnswer = defineDeadline({
  kind: "DISCLOSURE_ANSWER",
  about: "DisclosureFeedback",
  name: { zh: "公开意见答复", en: "answer to an opinion on disclosure" },
  todo: {
    responsible: { zh: "请答复或说明情况。", en: "Answer it, or explain how things stand." },
    deputy: { zh: "答复逾期，请督促答复。", en: "The answer is overdue; see that it is given." },
  },
  steps: [...steps],
});

/** The last day of a rectification. */
export const rectificationDue = defineDeadline({
  kind: "RECTIFICATION_DUE",
  about: "Rectification",
  name: { zh: "公开整改", en: "rectification" },
  todo: {
    responsible: { zh: "请完成整改并报告。", en: "Do it and report it." },
    deputy: { zh: "整改逾期，请督促完成。", en: "It is overdue; see that it is done." },
  },
  steps: [...steps],
});
