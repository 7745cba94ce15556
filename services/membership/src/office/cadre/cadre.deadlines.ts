import { defineDeadline } from "@union/deadlines";

/** 改正期限 — what was ordered to be corrected is corrected by its day (ORG-18). */
export const correctionDue = defineDeadline({
  kind: "CADRE_CORRECTION_DUE",
  about: "CadreMerit",
  name: { zh: "责令改正", en: "ordered correction" },
  todo: {
    responsible: { zh: "请按期改正并报告。", en: "Correct it in time and report." },
    deputy: { zh: "改正期限已到，请督促。", en: "The correction is due; see that it is done." },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 7, to: "DEPUTY" },
  ],
});
