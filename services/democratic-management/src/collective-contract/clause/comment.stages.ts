import { defineStages } from "@union/stages";

export const commentStates = ["OPEN", "ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED"] as const;
export type CommentState = (typeof commentStates)[number];

const author = (zh: string, en: string) => [{ whom: "AUTHOR", says: { zh, en } }] as const;
const by = { from: ["OPEN"], by: "contracts.write", apartFrom: ["OWNER"] } as const;

/** 条款意见 — what staff say of a clause, and what became of it (DEM-17). */
export const commentStages = defineStages({
  kind: "CONTRACT_COMMENT",
  name: { zh: "集体合同条款意见", en: "comment on a clause" },
  states: {
    OPEN: { zh: "待答复", en: "open" },
    ADOPTED: { zh: "已采纳", en: "adopted" },
    PARTLY_ADOPTED: { zh: "部分采纳", en: "adopted in part" },
    NOT_ADOPTED: { zh: "未采纳", en: "not adopted" },
  },
  steps: {
    adopt: {
      ...{ ...by, name: { zh: "采纳", en: "adopt" }, to: "ADOPTED", opinion: "OPTIONAL" },
      tells: author("您对集体合同条款的意见已被采纳。", "Your comment on a clause was adopted."),
    },
    adoptPartly: {
      ...{
        ...by,
        name: { zh: "部分采纳", en: "adopt in part" },
        to: "PARTLY_ADOPTED",
        opinion: "REQUIRED",
      },
      tells: author(
        "您对集体合同条款的意见被部分采纳，请查看说明。",
        "Your comment on a clause was adopted in part; read why.",
      ),
    },
    decline: {
      ...{ ...by, name: { zh: "不采纳", en: "not adopt" }, to: "NOT_ADOPTED", opinion: "REQUIRED" },
      tells: author(
        "您对集体合同条款的意见未被采纳，请查看理由。",
        "Your comment on a clause was not adopted; read why.",
      ),
    },
  },
});
export type CommentStep = keyof typeof commentStages.steps;
