import { defineStages } from "@union/stages";

/** B 类答复的落实 (PR-R12) — open until the department proves that what it planned was done and the committee confirms it. */
export const proposalFollowUpStages = defineStages({
  kind: "PROPOSAL_FOLLOW_UP",
  name: { zh: "提案落实", en: "follow-up of a proposal" },
  states: {
    OPEN: { zh: "待落实", en: "to be done" },
    PROVEN: { zh: "待核实", en: "proven, to be confirmed" },
    DONE: { zh: "已落实", en: "done" },
  },
  steps: {
    PROVE: {
      name: { zh: "报告落实", en: "prove that it is done" },
      from: ["OPEN"],
      to: "PROVEN",
      by: "proposals.handle",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "承办部门已上传落实证明，请核实。",
            en: "The department uploaded its proof; confirm it or ask for more.",
          },
        },
      ],
    },
    CONFIRM: {
      name: { zh: "核实落实", en: "confirm that it is done" },
      from: ["PROVEN"],
      to: "DONE",
      by: "proposals.examine",
      opinion: "OPTIONAL",
      apartFrom: ["PROVE"],
      tells: [
        {
          whom: "AUTHORS",
          says: { zh: "答复中的计划已落实。", en: "What the answer planned is done." },
        },
        { whom: "DEPARTMENT", says: { zh: "落实情况已核实。", en: "Your proof was confirmed." } },
      ],
    },
    ASK_MORE: {
      name: { zh: "退回补充证明", en: "ask for more proof" },
      from: ["PROVEN"],
      to: "OPEN",
      by: "proposals.examine",
      opinion: "REQUIRED",
      apartFrom: ["PROVE"],
      tells: [
        {
          whom: "DEPARTMENT",
          says: { zh: "落实证明不足，请补充。", en: "The proof does not suffice; bring more." },
        },
      ],
    },
  },
});

export type ProposalFollowUpStep = keyof typeof proposalFollowUpStages.steps;
