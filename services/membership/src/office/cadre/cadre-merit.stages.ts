import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });

/**
 * 干部奖惩 — rewards go from the committee to the Party committee, which approves them (ORG-17); commendation, criticism and
 * orders to correct are decided by the Party committee or the upper union (ORG-18). Nobody decides on what he proposed.
 */
export const meritStages = defineStages({
  kind: "CADRE_MERIT",
  name: { zh: "工会干部奖惩", en: "merit of a union cadre" },
  states: {
    NONE: { zh: "未提出", en: "not proposed" },
    PROPOSED: { zh: "待工会委员会审议", en: "before the committee" },
    AGREED: { zh: "待党委(上级工会)批准", en: "before the Party committee or the upper union" },
    DECIDED: { zh: "已作出决定", en: "decided" },
    CORRECTED: { zh: "已报告改正", en: "correction reported" },
    CLOSED: { zh: "已办结", en: "closed" },
    REFUSED: { zh: "未通过", en: "refused" },
  },
  steps: {
    PROPOSE: {
      ...{ name: { zh: "提出", en: "propose" }, from: ["NONE"], to: "PROPOSED" },
      ...{ by: "committees.write" },
      tells: [told("OFFICERS", "请提交工会委员会审议。", "Put it before the committee.")],
    },
    AGREE: {
      ...{
        name: { zh: "工会委员会同意", en: "committee agrees" },
        from: ["PROPOSED"],
        to: "AGREED",
      },
      ...{ by: "committees.write", opinion: "REQUIRED", apartFrom: ["OWNER", "PROPOSE"] },
      tells: [
        told(
          "OFFICERS",
          "请报党委(上级工会)批准。",
          "Put it before the Party committee or the upper union.",
        ),
      ],
    },
    REFUSE: {
      ...{ name: { zh: "不予通过", en: "refuse" }, from: ["PROPOSED", "AGREED"], to: "REFUSED" },
      ...{ by: "committees.write", opinion: "REQUIRED", apartFrom: ["OWNER", "PROPOSE"] },
      tells: [told("OFFICERS", "该事项未通过。", "It is refused.")],
    },
    DECIDE: {
      ...{ name: { zh: "登记党委(上级工会)批准", en: "record the decision" }, from: ["AGREED"] },
      ...{ to: "DECIDED", by: "committees.write", opinion: "REQUIRED" },
      apartFrom: ["OWNER", "PROPOSE"],
      tells: [
        told(
          "CADRE",
          "关于您的决定已作出，请查看。",
          "A decision about you was made; please read it.",
        ),
      ],
    },
    CORRECT: {
      ...{ name: { zh: "报告改正情况", en: "report the correction" }, from: ["DECIDED"] },
      ...{ to: "CORRECTED", by: "OWNER", opinion: "REQUIRED" },
      tells: [
        told("OFFICERS", "改正情况已报告，请核实。", "The correction is reported; check it."),
      ],
    },
    RETURN: {
      ...{ name: { zh: "退回继续改正", en: "send back" }, from: ["CORRECTED"], to: "DECIDED" },
      ...{ by: "committees.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [told("CADRE", "改正尚不到位，请继续改正。", "It is not corrected yet; go on.")],
    },
    ACCEPT: {
      ...{ name: { zh: "改正办结", en: "accept the correction" }, from: ["CORRECTED"] },
      ...{ to: "CLOSED", by: "committees.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [told("CADRE", "改正已办结。", "The correction is accepted.")],
    },
  },
});

/** The steps that people take after the proposal. */
export const meritSteps = ["AGREE", "REFUSE", "DECIDE", "CORRECT", "RETURN", "ACCEPT"] as const;
export type MeritStep = (typeof meritSteps)[number];
export type MeritState = keyof typeof meritStages.states;
