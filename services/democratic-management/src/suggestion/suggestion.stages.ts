import { defineStages } from "@union/stages";

const owners = (zh: string, en: string) => [{ whom: "PROPOSERS", says: { zh, en } }] as const;
const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;

/** 合理化建议的环节 (2.2.9): evaluated and decided in time, tried, certified and rewarded once; a refusal gives the proposer its reason. */
export const suggestionStages = defineStages({
  kind: "SUGGESTION",
  name: { zh: "合理化建议", en: "rationalisation suggestion" },
  states: {
    SUBMITTED: { zh: "已提交", en: "submitted" },
    EVALUATING: { zh: "评审中", en: "being evaluated" },
    ADOPTED: { zh: "已采纳", en: "adopted" },
    NOT_ADOPTED: { zh: "未采纳", en: "not adopted" },
    TRIAL: { zh: "试行中", en: "on trial" },
    EFFECTIVE: { zh: "已见效", en: "effective" },
    REWARDED: { zh: "已奖励", en: "rewarded" },
  },
  steps: {
    submit: {
      begins: true,
      ...{ name: { zh: "提交", en: "submit" }, from: ["SUBMITTED"], to: "SUBMITTED", by: "OWNER" },
      tells: keepers(
        "收到一条合理化建议，请组织评审。",
        "A suggestion came in; have it evaluated.",
      ),
    },
    evaluate: {
      ...{ name: { zh: "受理评审", en: "evaluate" }, from: ["SUBMITTED"], to: "EVALUATING" },
      ...{ by: "suggestions.handle", opinion: "OPTIONAL" },
      tells: owners("您的建议已受理，正在评审。", "Your suggestion is being evaluated."),
    },
    adopt: {
      ...{ name: { zh: "采纳", en: "adopt" }, from: ["EVALUATING"], to: "ADOPTED" },
      ...{ by: "suggestions.decide", apartFrom: ["OWNER"] },
      tells: owners("您的建议已被采纳。", "Your suggestion was adopted."),
    },
    decline: {
      ...{ name: { zh: "不采纳", en: "decline" }, from: ["EVALUATING"], to: "NOT_ADOPTED" },
      ...{ by: "suggestions.decide", apartFrom: ["OWNER"] },
      tells: owners(
        "您的建议未被采纳，理由请在系统中查看。",
        "Your suggestion was not adopted; read the reason in the system.",
      ),
    },
    try: {
      ...{ name: { zh: "试行", en: "try" }, from: ["ADOPTED"], to: "TRIAL" },
      ...{ by: "suggestions.handle", opinion: "OPTIONAL" },
      tells: owners("您的建议开始试行。", "Your suggestion is being tried."),
    },
    certify: {
      ...{ name: { zh: "确认效益", en: "certify the benefit" }, from: ["TRIAL"] },
      ...{ to: "EFFECTIVE", by: "suggestions.decide", apartFrom: ["OWNER"] },
      tells: owners("您的建议已见效，效益已确认。", "Your suggestion proved effective."),
    },
    reward: {
      ...{ name: { zh: "奖励", en: "reward" }, from: ["EFFECTIVE"], to: "REWARDED" },
      ...{ by: "suggestions.decide", apartFrom: ["OWNER", "certify"] },
      tells: owners("您的建议获得奖励，请查看。", "Your suggestion was rewarded."),
    },
  },
});

export type SuggestionStep = keyof typeof suggestionStages.steps;
export const plainSuggestionSteps = ["evaluate", "try"] as const;
export type PlainSuggestionStep = (typeof plainSuggestionSteps)[number];
