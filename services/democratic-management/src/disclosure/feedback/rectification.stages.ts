import { defineStages } from "@union/stages";

const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;

/** 整改 — what an opinion led to: open until it is reported as done and verified by another person (2.3). */
export const rectificationStages = defineStages({
  kind: "RECTIFICATION",
  name: { zh: "公开整改", en: "rectification" },
  states: {
    OPEN: { zh: "整改中", en: "open" },
    DONE: { zh: "已整改", en: "done" },
    VERIFIED: { zh: "已核实", en: "verified" },
  },
  steps: {
    order: {
      begins: true,
      ...{ name: { zh: "下达整改", en: "order" }, from: ["OPEN"], to: "OPEN" },
      by: "disclosures.write",
      tells: keepers(
        "已下达一项公开整改，请按期完成。",
        "A rectification was ordered; do it in time.",
      ),
    },
    report: {
      ...{ name: { zh: "报告完成", en: "report as done" }, from: ["OPEN"], to: "DONE" },
      ...{ by: "disclosures.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "REVIEWERS",
          says: { zh: "整改已报告完成，请核实。", en: "It was reported as done; verify it." },
        },
      ],
    },
    verify: {
      ...{ name: { zh: "核实", en: "verify" }, from: ["DONE"], to: "VERIFIED" },
      ...{ by: "disclosures.review", apartFrom: ["report"] },
      tells: keepers("整改已核实。", "It was verified."),
    },
    reopen: {
      ...{ name: { zh: "退回整改", en: "send back" }, from: ["DONE"], to: "OPEN" },
      ...{ by: "disclosures.review", opinion: "REQUIRED" },
      tells: keepers("整改未通过核实，请继续整改。", "It was not verified; go on with it."),
    },
  },
});

export type RectificationState = keyof typeof rectificationStages.states;
export const plainRectificationSteps = ["report", "verify", "reopen"] as const;
export type PlainRectificationStep = (typeof plainRectificationSteps)[number];
