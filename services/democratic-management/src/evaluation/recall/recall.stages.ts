import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });
const toBoth = (zh: string, en: string) =>
  [told("OFFICERS", zh, en), told("SUBJECT", zh, en)] as const;
const by = "recalls.write" as const;
const apart = ["OWNER"];

/** 罢免主席、副主席 (EV-R9, ORG-R18) — proposed, verified by another, the upper union heard, decided by the congress. */
export const recallStages = defineStages({
  kind: "RECALL_PROCEDURE",
  name: { zh: "罢免程序", en: "recall procedure" },
  states: {
    NONE: { zh: "未提出", en: "not proposed" },
    PROPOSED: { zh: "已提出", en: "proposed" },
    VERIFIED: { zh: "已核实", en: "verified" },
    NOT_VERIFIED: { zh: "未通过核实", en: "not verified" },
    UPPER_UNION_CONSULTED: { zh: "已征求上级工会意见", en: "upper union consulted" },
    CONGRESS_VOTE: { zh: "提交大会表决", en: "before the congress" },
    RECALLED: { zh: "已罢免", en: "recalled" },
    NOT_RECALLED: { zh: "未罢免", en: "not recalled" },
  },
  steps: {
    propose: {
      ...{ name: { zh: "提出", en: "propose" }, from: ["NONE"], to: "PROPOSED", by },
      apartFrom: apart,
      tells: toBoth("已提出罢免，等待核实。", "A recall is proposed and waits to be verified."),
    },
    verify: {
      ...{ name: { zh: "核实", en: "verify" }, from: ["PROPOSED"], to: "VERIFIED", by },
      ...{ opinion: "OPTIONAL", apartFrom: [...apart, "propose"] },
      tells: toBoth("罢免提议已核实。", "The proposal of the recall is verified."),
    },
    refute: {
      ...{ name: { zh: "不予认定", en: "refute" }, from: ["PROPOSED"], to: "NOT_VERIFIED", by },
      ...{ opinion: "REQUIRED", apartFrom: [...apart, "propose"] },
      tells: toBoth("罢免提议未通过核实。", "The proposal of the recall did not stand."),
    },
    consult: {
      ...{ name: { zh: "征求上级工会意见", en: "consult the upper union" }, from: ["VERIFIED"] },
      ...{ to: "UPPER_UNION_CONSULTED", by, opinion: "REQUIRED", apartFrom: apart },
      tells: toBoth("已征求上级工会意见。", "The upper union was consulted."),
    },
    convene: {
      ...{ name: { zh: "提交大会", en: "put before the congress" } },
      ...{ from: ["UPPER_UNION_CONSULTED"], to: "CONGRESS_VOTE", by, apartFrom: apart },
      tells: toBoth(
        "罢免将由会员(代表)大会表决。",
        "The member congress is going to vote on the recall.",
      ),
    },
    recall: {
      ...{ name: { zh: "表决罢免", en: "recall" }, from: ["CONGRESS_VOTE"], to: "RECALLED", by },
      apartFrom: apart,
      tells: toBoth("大会表决通过罢免，请办理职务变动。", "The recall passed; end the seat."),
    },
    keep: {
      ...{ name: { zh: "表决未通过", en: "keep" }, from: ["CONGRESS_VOTE"], to: "NOT_RECALLED" },
      ...{ by, apartFrom: apart },
      tells: toBoth("大会表决未通过罢免。", "The recall did not pass."),
    },
  },
});

export type RecallState = keyof typeof recallStages.states;
export const plainRecallSteps = ["verify", "refute", "consult", "convene"] as const;
export type PlainRecallStep = (typeof plainRecallSteps)[number];
