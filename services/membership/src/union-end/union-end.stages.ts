import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });

/** 单位终止、工会撤销 — the union ends with its employer, is reported upward, and another person confirms it (ORG-R3). */
export const unionEndStages = defineStages({
  kind: "UNION_END",
  name: { zh: "单位终止、工会撤销", en: "end of the union with its employer" },
  states: {
    NONE: { zh: "未提出", en: "not proposed" },
    PROPOSED: { zh: "待报上级工会", en: "to be reported upward" },
    REPORTED: { zh: "已报上级工会，待确认", en: "reported, to be confirmed" },
    ENDED: { zh: "已撤销", en: "ended" },
    DROPPED: { zh: "已放弃", en: "dropped" },
  },
  steps: {
    PROPOSE: {
      ...{ name: { zh: "提出", en: "propose" }, from: ["NONE"], to: "PROPOSED" },
      by: "organisation.write",
      tells: [
        told(
          "CHAIRS",
          "请将单位终止情况报上级工会。",
          "Report the employer's end to the upper union.",
        ),
      ],
    },
    REPORT: {
      ...{ name: { zh: "登记上报", en: "record the report upward" }, from: ["PROPOSED"] },
      ...{ to: "REPORTED", by: "organisation.write", opinion: "REQUIRED" },
      tells: [
        told(
          "CHAIRS",
          "已报上级工会，请由另一位负责人确认。",
          "It is reported; another person in charge confirms it.",
        ),
      ],
    },
    CONFIRM: {
      ...{ name: { zh: "确认撤销", en: "confirm" }, from: ["REPORTED"], to: "ENDED" },
      ...{ by: "organisation.write", opinion: "OPTIONAL" },
      apartFrom: ["PROPOSE"],
      tells: [
        told(
          "OFFICERS",
          "工会随单位终止撤销，会员会籍予以保留；未办结的会籍事项请逐项办结。",
          "The union has ended with its employer and memberships are kept; settle what is still open one by one.",
        ),
      ],
    },
    DROP: {
      ...{ name: { zh: "放弃", en: "drop" }, from: ["PROPOSED", "REPORTED"], to: "DROPPED" },
      ...{ by: "organisation.write", opinion: "REQUIRED" },
      tells: [told("CHAIRS", "撤销工会的提议已放弃。", "The end of the union was dropped.")],
    },
  },
});

/** The steps that people take on a proposal. */
export const unionEndSteps = ["REPORT", "CONFIRM", "DROP"] as const;
export type UnionEndStep = (typeof unionEndSteps)[number];
export type UnionEndState = keyof typeof unionEndStages.states;
