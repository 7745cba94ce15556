import { defineStages } from "@union/stages";

/** 提案答复的审批 (PR-R9) — written by the handler, approved by the head, then by the leader in charge: three persons. */
export const proposalAnswerStages = defineStages({
  kind: "PROPOSAL_ANSWER",
  name: { zh: "提案答复", en: "answer to a proposal" },
  states: {
    WRITTEN: { zh: "待部门负责人审批", en: "awaiting the head of the department" },
    HEAD_APPROVED: { zh: "待分管院领导审批", en: "awaiting the leader in charge" },
    APPROVED: { zh: "已审批", en: "approved" },
    SENT_BACK: { zh: "已退回", en: "sent back" },
  },
  steps: {
    WRITE: {
      name: { zh: "拟写答复", en: "write the answer" },
      from: ["WRITTEN"],
      to: "WRITTEN",
      by: "proposals.handle",
      tells: [
        {
          whom: "HEAD",
          says: {
            zh: "本部门的提案答复已拟好，请审批。",
            en: "Your department's answer to a proposal is written; approve it or send it back.",
          },
        },
      ],
    },
    APPROVE_AS_HEAD: {
      name: { zh: "部门负责人同意", en: "approve as head of the department" },
      from: ["WRITTEN"],
      to: "HEAD_APPROVED",
      by: "OWNER",
      opinion: "OPTIONAL",
      apartFrom: ["WRITE"],
      tells: [
        {
          whom: "LEADER",
          says: {
            zh: "分管部门的提案答复请您审批。",
            en: "An answer of a department in your charge awaits your approval.",
          },
        },
      ],
    },
    APPROVE_AS_LEADER: {
      name: { zh: "分管院领导同意", en: "approve as leader in charge" },
      from: ["HEAD_APPROVED"],
      to: "APPROVED",
      by: "OWNER",
      opinion: "OPTIONAL",
      apartFrom: ["WRITE", "APPROVE_AS_HEAD"],
      tells: [
        {
          whom: "DEPARTMENT",
          says: { zh: "答复已经审批。", en: "The answer was approved." },
        },
      ],
    },
    SEND_BACK: {
      name: { zh: "退回修改", en: "send back" },
      from: ["WRITTEN", "HEAD_APPROVED"],
      to: "SENT_BACK",
      by: "OWNER",
      opinion: "REQUIRED",
      apartFrom: ["WRITE"],
      tells: [
        {
          whom: "DEPARTMENT",
          says: {
            zh: "答复已退回，请按意见重新拟写。",
            en: "The answer was sent back; write it anew as asked.",
          },
        },
      ],
    },
  },
});

/** A step on an answer that was written. */
export type ProposalAnswerStep = Exclude<keyof typeof proposalAnswerStages.steps, "WRITE">;
