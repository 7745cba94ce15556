import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });
const mustConvene = [
  "已具备召开临时会员(代表)大会的条件，请及时召开并登记。",
  "An extraordinary member congress must be convened; hold it and record it.",
] as const;

/** 提议召开临时会员(代表)大会 — the committee calls, or members who confirm themselves until there are enough (ORG-R21). */
export const congressCallStages = defineStages({
  kind: "CONGRESS_CALL",
  name: { zh: "临时会员(代表)大会提议", en: "call for an extraordinary congress" },
  states: {
    NONE: { zh: "未提出", en: "not called for" },
    COLLECTING: { zh: "征集会员确认中", en: "collecting members" },
    CALLED: { zh: "应当召开", en: "to be convened" },
    CONVENED: { zh: "已召开", en: "convened" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  steps: {
    PROPOSE: {
      ...{ name: { zh: "会员提议", en: "propose" }, from: ["NONE"], to: "COLLECTING" },
      by: "OWNER",
      tells: [
        told(
          "OFFICERS",
          "有会员提议召开临时会员(代表)大会，正在征集确认。",
          "Members call for an extraordinary congress and collect confirmations.",
        ),
      ],
    },
    COMMITTEE_CALLS: {
      ...{ name: { zh: "委员会提议", en: "the committee calls" }, from: ["NONE"], to: "CALLED" },
      ...{ by: "committees.write", opinion: "REQUIRED" },
      tells: [told("OFFICERS", ...mustConvene)],
    },
    REACH: {
      ...{ name: { zh: "达到规定人数", en: "members enough" }, from: ["COLLECTING"] },
      ...{ to: "CALLED", by: "HOUSE" },
      tells: [
        told("OFFICERS", ...mustConvene),
        told(
          "PROPOSER",
          "确认的会员已达到规定比例。",
          "Members enough have confirmed; the congress must be convened.",
        ),
      ],
    },
    CONVENE: {
      ...{ name: { zh: "登记召开", en: "record the congress" }, from: ["CALLED"] },
      ...{ to: "CONVENED", by: "committees.write", opinion: "REQUIRED" },
      tells: [
        told("PROPOSER", "临时会员(代表)大会已召开。", "The extraordinary congress was convened."),
        told("OFFICERS", "临时会员(代表)大会已召开。", "The extraordinary congress was convened."),
      ],
    },
    WITHDRAW: {
      ...{ name: { zh: "撤回提议", en: "withdraw" }, from: ["COLLECTING"], to: "WITHDRAWN" },
      by: "OWNER",
      tells: [told("OFFICERS", "提议已由提议人撤回。", "The call was withdrawn by its proposer.")],
    },
  },
});

/** The steps that people take by themselves; the others come with a call or a confirmation. */
export const congressCallSteps = ["CONVENE", "WITHDRAW"] as const;
export type CongressCallStep = (typeof congressCallSteps)[number];
export type CongressCallState = keyof typeof congressCallStages.states;
