import { defineStages } from "@union/stages";

const approvers = (zh: string, en: string) => [{ whom: "APPROVERS", says: { zh, en } }] as const;
const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;

/** 医院运营文字材料的环节 (F4): written, approved by another person; rewritten, it needs approval again. */
export const hospitalTextStages = defineStages({
  kind: "HOSPITAL_TEXT",
  name: { zh: "医院运营文字材料", en: "text on the hospital's results" },
  states: {
    DRAFT: { zh: "待审核", en: "to be approved" },
    APPROVED: { zh: "已审核", en: "approved" },
  },
  steps: {
    write: {
      ...{ name: { zh: "撰写", en: "write" }, from: ["DRAFT", "APPROVED"], to: "DRAFT" },
      by: "hospitalResults.write",
      tells: approvers("文字材料已写好，请审核。", "A text was written; approve it."),
    },
    approve: {
      ...{ name: { zh: "审核", en: "approve" }, from: ["DRAFT"], to: "APPROVED" },
      ...{ by: "hospitalResults.approve", opinion: "OPTIONAL" },
      tells: keepers("文字材料已审核。", "The text was approved."),
    },
  },
});

export type HospitalTextState = keyof typeof hospitalTextStages.states;
