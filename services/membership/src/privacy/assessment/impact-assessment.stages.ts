import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });

/** 影响评估 — drawn up before personal data are put to a risky use, and approved by another person (PI-R13). */
export const assessmentStages = defineStages({
  kind: "IMPACT_ASSESSMENT",
  name: { zh: "个人信息保护影响评估", en: "impact assessment" },
  states: {
    NONE: { zh: "未提交", en: "not submitted" },
    SUBMITTED: { zh: "待批准", en: "waiting for approval" },
    APPROVED: { zh: "已批准", en: "approved" },
    REFUSED: { zh: "未批准", en: "refused" },
  },
  steps: {
    SUBMIT: {
      ...{ name: { zh: "提交", en: "submit" }, from: ["NONE"], to: "SUBMITTED" },
      by: "privacy.handle",
      tells: [told("DECIDERS", "请审批影响评估。", "Please decide on the assessment.")],
    },
    APPROVE: {
      ...{ name: { zh: "批准", en: "approve" }, from: ["SUBMITTED"], to: "APPROVED" },
      ...{ by: "privacy.decide", opinion: "REQUIRED", apartFrom: ["SUBMIT"] },
      tells: [told("HANDLERS", "影响评估已批准。", "The assessment is approved.")],
    },
    REFUSE: {
      ...{ name: { zh: "不批准", en: "refuse" }, from: ["SUBMITTED"], to: "REFUSED" },
      ...{ by: "privacy.decide", opinion: "REQUIRED", apartFrom: ["SUBMIT"] },
      tells: [
        told("HANDLERS", "影响评估未批准，请按意见重新评估。", "It is refused; assess it again."),
      ],
    },
  },
});

/** The steps that the chair takes. */
export const assessmentSteps = ["APPROVE", "REFUSE"] as const;
export type AssessmentStep = (typeof assessmentSteps)[number];
export type AssessmentState = keyof typeof assessmentStages.states;
