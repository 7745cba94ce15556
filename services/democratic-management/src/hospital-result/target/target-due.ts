import { defineDeadline } from "@union/deadlines";

/** The day by which a target of the congress is to be reached. */
export const targetDue = defineDeadline({
  kind: "CONGRESS_TARGET_DUE",
  about: "CongressTarget",
  name: { zh: "职代会目标期限", en: "last day of a target of the congress" },
  todo: {
    responsible: {
      zh: "请核定目标完成情况并登记佐证。",
      en: "Assess whether the target is met, and record the evidence.",
    },
    deputy: {
      zh: "目标到期未核定，请督促。",
      en: "The target is overdue; see that it is assessed.",
    },
  },
  steps: [
    { daysFromDue: -30, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 15, to: "DEPUTY" },
  ],
});
