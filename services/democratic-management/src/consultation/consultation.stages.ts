import { defineStages } from "@union/stages";

const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;

/** 重大事项征求意见的环节 (DEM-16): opinions are gathered, each is disposed of, and the consultation is closed; one that was opened by mistake is cancelled. */
export const consultationStages = defineStages({
  kind: "CONSULTATION",
  name: { zh: "重大事项征求意见", en: "consultation on a major decision" },
  states: {
    GATHERING: { zh: "征求意见中", en: "gathering opinions" },
    CLOSED: { zh: "已办结", en: "closed" },
    CANCELLED: { zh: "已撤销", en: "cancelled" },
  },
  steps: {
    open: {
      begins: true,
      ...{ name: { zh: "发起", en: "open" }, from: ["GATHERING"], to: "GATHERING" },
      by: "consultations.write",
      tells: keepers(
        "一项重大事项开始征求意见，请登记收到的意见。",
        "A consultation on a major decision began; record the opinions that come in.",
      ),
    },
    record: {
      ...{ name: { zh: "登记意见", en: "record an opinion" }, from: ["GATHERING"] },
      ...{ to: "GATHERING", by: "consultations.write" },
      tells: keepers("收到一条意见，请研究并答复。", "An opinion came in; consider and answer it."),
    },
    answer: {
      ...{ name: { zh: "答复意见", en: "answer an opinion" }, from: ["GATHERING"] },
      ...{ to: "GATHERING", by: "consultations.write" },
      tells: keepers("一条意见已有处理结果。", "An opinion was disposed of."),
    },
    close: {
      ...{ name: { zh: "办结", en: "close" }, from: ["GATHERING"], to: "CLOSED" },
      by: "consultations.write",
      tells: keepers(
        "征求意见已办结，结果请在系统中查看。",
        "The consultation was closed; its outcome stands in the system.",
      ),
    },
    cancel: {
      ...{ name: { zh: "撤销", en: "cancel" }, from: ["GATHERING"], to: "CANCELLED" },
      ...{ by: "consultations.write", opinion: "REQUIRED" },
      tells: keepers(
        "一项征求意见已撤销，不计入统计，理由见办理步骤。",
        "A consultation was cancelled and counts no more; its steps say why.",
      ),
    },
  },
});

export type ConsultationStep = keyof typeof consultationStages.steps;
