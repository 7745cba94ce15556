import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });

/** 主席、副主席调动 — the own committee and then the upper union consent, or it does not happen (ORG-R17). */
export const transferStages = defineStages({
  kind: "OFFICER_TRANSFER",
  name: { zh: "主席、副主席调动", en: "transfer of a chair or vice-chair" },
  states: {
    NONE: { zh: "未提出", en: "not asked" },
    ASKED: { zh: "待本级工会委员会同意", en: "before the committee" },
    WITH_UPPER: { zh: "待上级工会同意", en: "before the upper union" },
    CONSENTED: { zh: "已同意", en: "consented" },
    REFUSED: { zh: "不同意", en: "refused" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  steps: {
    ASK: {
      ...{ name: { zh: "提出调动", en: "ask" }, from: ["NONE"], to: "ASKED" },
      ...{ by: "committees.write" },
      tells: [
        told("COMMITTEE", "请对调动提出意见。", "Give the committee's opinion on the transfer."),
        told("OFFICER", "单位拟调动您的工作。", "Your transfer is asked for."),
      ],
    },
    COMMITTEE_AGREE: {
      ...{ name: { zh: "本级委员会同意", en: "committee agrees" }, from: ["ASKED"] },
      ...{ to: "WITH_UPPER", by: "committees.write", opinion: "REQUIRED" },
      apartFrom: ["OWNER", "ASK"],
      tells: [told("UPPER", "请对调动作出答复。", "Please answer the transfer.")],
    },
    COMMITTEE_REFUSE: {
      ...{ name: { zh: "本级委员会不同意", en: "committee refuses" }, from: ["ASKED"] },
      ...{ to: "REFUSED", by: "committees.write", opinion: "REQUIRED" },
      apartFrom: ["OWNER", "ASK"],
      tells: [told("OFFICER", "工会委员会不同意调动。", "The committee does not agree.")],
    },
    UPPER_AGREE: {
      ...{ name: { zh: "登记上级工会同意", en: "record the upper union's consent" } },
      ...{ from: ["WITH_UPPER"], to: "CONSENTED", by: "committees.write", opinion: "REQUIRED" },
      apartFrom: ["OWNER"],
      tells: [
        told("OFFICER", "上级工会同意调动。", "The upper union agrees to the transfer."),
        told("COMMITTEE", "上级工会同意调动。", "The upper union agrees to the transfer."),
      ],
    },
    UPPER_REFUSE: {
      ...{ name: { zh: "登记上级工会不同意", en: "record the upper union's refusal" } },
      ...{ from: ["WITH_UPPER"], to: "REFUSED", by: "committees.write", opinion: "REQUIRED" },
      apartFrom: ["OWNER"],
      tells: [
        told("OFFICER", "上级工会不同意调动。", "The upper union does not agree."),
        told("COMMITTEE", "上级工会不同意调动。", "The upper union does not agree."),
      ],
    },
    SILENCE: {
      ...{ name: { zh: "上级工会逾期未答复，视为同意", en: "silence is consent" } },
      ...{ from: ["WITH_UPPER"], to: "CONSENTED", by: "HOUSE" },
      tells: [
        told(
          "OFFICER",
          "上级工会逾期未答复，视为同意调动。",
          "The upper union's silence is consent.",
        ),
        told(
          "COMMITTEE",
          "上级工会逾期未答复，视为同意调动。",
          "The upper union's silence is consent.",
        ),
      ],
    },
    WITHDRAW: {
      ...{ name: { zh: "撤回", en: "withdraw" }, from: ["ASKED", "WITH_UPPER"], to: "WITHDRAWN" },
      ...{ by: "committees.write", opinion: "OPTIONAL" },
      tells: [told("OFFICER", "调动已撤回。", "The transfer is withdrawn.")],
    },
  },
});

/** The steps that an officer takes. */
export const transferSteps = [
  "COMMITTEE_AGREE",
  "COMMITTEE_REFUSE",
  "UPPER_AGREE",
  "UPPER_REFUSE",
  "WITHDRAW",
] as const;
export type TransferStep = (typeof transferSteps)[number];
export type TransferState = keyof typeof transferStages.states;
