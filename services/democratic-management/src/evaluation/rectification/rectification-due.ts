import { defineDeadline } from "@union/deadlines";

/** 整改到期 (EV-R7) — whoever is to do it hears of it before, on the day and after; the chair once it is late for long. */
export const rectificationDue = defineDeadline({
  kind: "EVALUATION_RECTIFICATION_DUE",
  about: "EvaluationRectification",
  name: { zh: "民主评议整改", en: "rectification after an evaluation" },
  todo: {
    responsible: {
      zh: "请完成整改并报告结果。",
      en: "Put right what is asked and report what came of it.",
    },
    deputy: { zh: "整改逾期未完成，请督促。", en: "It is late: urge whoever is to do it." },
  },
  steps: (days) => [
    { daysFromDue: -days("evaluation.remindDays"), to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "RESPONSIBLE" },
    { daysFromDue: days("evaluation.escalateDays"), to: "DEPUTY" },
  ],
});
