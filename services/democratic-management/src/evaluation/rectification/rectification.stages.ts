import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });

/** 评议整改 — given, reported by whoever is to do it, accepted or sent back by another. */
export const rectificationStages = defineStages({
  kind: "EVALUATION_RECTIFICATION",
  name: { zh: "民主评议整改", en: "rectification after an evaluation" },
  states: {
    NONE: { zh: "未下达", en: "not given" },
    OPEN: { zh: "整改中", en: "open" },
    REPORTED: { zh: "已报告", en: "reported" },
    ACCEPTED: { zh: "已验收", en: "accepted" },
  },
  steps: {
    give: {
      ...{ name: { zh: "下达", en: "give" }, from: ["NONE"], to: "OPEN", by: "evaluations.write" },
      apartFrom: ["OWNER"],
      tells: [
        told(
          "OWNER",
          "您有一项民主评议整改任务，请按期完成并报告结果。",
          "You have something to put right after the evaluation: do it in time and report.",
        ),
      ],
    },
    report: {
      ...{ name: { zh: "报告结果", en: "report" }, from: ["OPEN"], to: "REPORTED", by: "OWNER" },
      tells: [told("OFFICERS", "整改已报告，请验收。", "A rectification is reported: look at it.")],
    },
    accept: {
      ...{ name: { zh: "验收", en: "accept" }, from: ["REPORTED"], to: "ACCEPTED" },
      ...{ by: "evaluations.write", opinion: "OPTIONAL", apartFrom: ["OWNER", "report"] },
      tells: [told("OWNER", "您的整改已验收。", "Your rectification is accepted.")],
    },
    sendBack: {
      ...{ name: { zh: "退回", en: "send back" }, from: ["REPORTED"], to: "OPEN" },
      ...{ by: "evaluations.write", opinion: "REQUIRED", apartFrom: ["OWNER", "report"] },
      tells: [
        told(
          "OWNER",
          "您的整改被退回，请按意见继续整改。",
          "Your rectification was sent back: go on as the opinion says.",
        ),
      ],
    },
  },
});

export type RectificationState = keyof typeof rectificationStages.states;
export type RectificationStep = "report" | "accept" | "sendBack";
