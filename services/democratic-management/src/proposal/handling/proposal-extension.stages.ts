import { defineStages } from "@union/stages";

/** 延期答复 (PR-R8) — asked for with a reason, granted or refused by the committee's office, once for a proposal. */
export const proposalExtensionStages = defineStages({
  kind: "PROPOSAL_EXTENSION",
  name: { zh: "提案延期答复", en: "extension of an answer" },
  states: {
    ASKED: { zh: "待批准", en: "awaiting approval" },
    GRANTED: { zh: "已批准", en: "granted" },
    REFUSED: { zh: "未批准", en: "refused" },
    LAPSED: { zh: "已失效", en: "lapsed" },
  },
  steps: {
    ASK: {
      name: { zh: "申请延期", en: "ask for an extension" },
      from: ["ASKED"],
      to: "ASKED",
      by: "proposals.handle",
      opinion: "REQUIRED",
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "承办部门申请延期答复，请批准或不批准。",
            en: "The department asks for more time; grant or refuse it.",
          },
        },
      ],
    },
    GRANT: {
      name: { zh: "批准延期", en: "grant the extension" },
      from: ["ASKED"],
      to: "GRANTED",
      by: "proposals.examine",
      opinion: "OPTIONAL",
      apartFrom: ["ASK"],
      tells: [
        {
          whom: "DEPARTMENT",
          says: {
            zh: "延期已批准，请按新期限答复。",
            en: "It was granted; answer by the new last day.",
          },
        },
        {
          whom: "AUTHORS",
          says: { zh: "答复已批准延期。", en: "The department was given more time to answer." },
        },
      ],
    },
    REFUSE: {
      name: { zh: "不批准延期", en: "refuse the extension" },
      from: ["ASKED"],
      to: "REFUSED",
      by: "proposals.examine",
      opinion: "REQUIRED",
      apartFrom: ["ASK"],
      tells: [
        {
          whom: "DEPARTMENT",
          says: {
            zh: "延期未批准，期限不变。",
            en: "It was refused; the last day stays as it is.",
          },
        },
      ],
    },
    LAPSE: {
      name: { zh: "延期申请失效", en: "end the request" },
      from: ["ASKED"],
      to: "LAPSED",
      by: "HOUSE",
      tells: {
        silent: {
          zh: "答复已经作出，不再需要延期；答复另行通知。",
          en: "The answer was given, so no more time is needed; the answer itself is told.",
        },
      },
    },
  },
});

/** A step on an extension that was asked for. */
export type ProposalExtensionStep = "GRANT" | "REFUSE";
