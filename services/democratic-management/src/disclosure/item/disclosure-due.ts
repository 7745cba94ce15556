import { defineDeadline } from "@union/deadlines";

/** The last day of what is scheduled to be disclosed (DI-R5). */
export const disclosureDue = defineDeadline({
  kind: "DISCLOSURE_DUE",
  about: "Disclosure",
  name: { zh: "院务公开", en: "disclosure" },
  todo: {
    responsible: {
      zh: "请起草、送审并按期公开。",
      en: "Write it, have it reviewed, and publish it in time.",
    },
    deputy: { zh: "公开逾期，请督促办理。", en: "It is overdue; see that it is published." },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
    { daysFromDue: 8, to: "DEPUTY" },
  ],
});
