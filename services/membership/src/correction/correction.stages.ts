import { defineStages } from "@union/stages";

/** 信息更正 — a person asks for a field of his record to be set right; an officer of his campus, never he himself, decides (PI-R10). */
export const correctionStages = defineStages({
  kind: "RECORD_CORRECTION",
  name: { zh: "个人信息更正", en: "correction of personal data" },
  states: {
    REQUESTED: { zh: "待核实", en: "awaiting a check" },
    APPROVED: { zh: "已更正", en: "corrected" },
    REJECTED: { zh: "不予更正", en: "rejected" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  steps: {
    request: {
      ...{ name: { zh: "申请更正", en: "ask" }, from: ["REQUESTED"], to: "REQUESTED", by: "OWNER" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "有一项个人信息更正申请，请核对证明后决定。",
            en: "A correction of personal data was asked for; check the proof and decide.",
          },
        },
      ],
    },
    approve: {
      ...{ name: { zh: "同意更正", en: "approve" }, from: ["REQUESTED"], to: "APPROVED" },
      ...{ by: "rights.handle", opinion: "OPTIONAL", apartFrom: ["OWNER", "request"] },
      tells: [
        {
          whom: "OWNER",
          says: { zh: "您申请更正的信息已经更正。", en: "What you asked for was corrected." },
        },
      ],
    },
    reject: {
      ...{ name: { zh: "不予更正", en: "reject" }, from: ["REQUESTED"], to: "REJECTED" },
      ...{ by: "rights.handle", opinion: "REQUIRED", apartFrom: ["OWNER", "request"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您申请更正的信息未予更正，理由见申请；补充证明后可以再次申请。",
            en: "What you asked for was not corrected; the request tells why. Ask again with further proof.",
          },
        },
      ],
    },
    withdraw: {
      ...{ name: { zh: "撤回申请", en: "withdraw" }, from: ["REQUESTED"], to: "WITHDRAWN" },
      by: "OWNER",
      tells: {
        silent: {
          zh: "本人撤回自己的申请，界面上即可看到结果。",
          en: "A person takes his own request back and sees it at once.",
        },
      },
    },
  },
});

export type CorrectionState = keyof typeof correctionStages.states;
/** The steps that are taken on a request; `request` is taken by asking. */
export type TakableCorrectionStep = Exclude<keyof typeof correctionStages.steps, "request">;
