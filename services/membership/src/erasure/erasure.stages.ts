import { defineStages } from "@union/stages";

/** 删除个人信息 — asked for by the person himself or, once its time of keeping is over, by an officer; decided by somebody else (PI-R10, R11). */
export const erasureStages = defineStages({
  kind: "ERASURE",
  name: { zh: "个人信息删除", en: "erasure of personal data" },
  states: {
    REQUESTED: { zh: "待决定", en: "awaiting a decision" },
    ERASED: { zh: "已删除", en: "erased" },
    REFUSED: { zh: "不予删除", en: "refused" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  steps: {
    request: {
      ...{ name: { zh: "申请删除", en: "ask for erasure" }, from: ["REQUESTED"], to: "REQUESTED" },
      by: "HOUSE",
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "有一项个人信息删除申请，请由申请人以外的人决定。",
            en: "Personal data is to be erased; somebody other than who asked decides.",
          },
        },
      ],
    },
    erase: {
      ...{ name: { zh: "同意删除", en: "erase" }, from: ["REQUESTED"], to: "ERASED" },
      ...{ by: "rights.handle", opinion: "OPTIONAL", apartFrom: ["OWNER", "request"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您的个人信息已删除，无法恢复。",
            en: "Your personal data was erased and cannot be brought back.",
          },
        },
      ],
    },
    refuse: {
      ...{ name: { zh: "不予删除", en: "refuse" }, from: ["REQUESTED"], to: "REFUSED" },
      ...{ by: "rights.handle", opinion: "REQUIRED", apartFrom: ["OWNER", "request"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您的个人信息暂不删除，理由见申请；您可以再次提出或向上级反映。",
            en: "Your personal data is kept for now; the request tells why. You may ask again or complain.",
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

export type ErasureState = keyof typeof erasureStages.states;
export type ErasureStep = keyof typeof erasureStages.steps;
/** The steps that people take; `request` is taken by asking. */
export type TakableErasureStep = Exclude<ErasureStep, "request">;
