import { defineDeadline } from "@union/deadlines";

const overdue = [1, 2, 3, 4, 5, 6, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91];

/** 提案答复 (PR-R8) — at half and four fifths of the time, on the last day, then daily for a week and weekly for three months, with the leader in charge. */
export const proposalAnswerDue = defineDeadline({
  kind: "PROPOSAL_ANSWER_DUE",
  about: "Proposal",
  name: { zh: "提案答复", en: "answer to a proposal" },
  todo: {
    responsible: {
      zh: "请办理并提交书面答复；不能按期答复的，请在期限内申请延期。",
      en: "Handle it and write the answer; where that cannot be done in time, ask for an extension before the last day.",
    },
    deputy: {
      zh: "答复已逾期，请督促承办部门。",
      en: "The answer is late: urge the department.",
    },
  },
  steps: [
    { percentOfTerm: 50, to: "RESPONSIBLE" },
    { percentOfTerm: 80, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    ...overdue.map((daysFromDue) => ({ daysFromDue, to: "DEPUTY" as const })),
  ],
});

/** 提案满意度反馈 (PR-R10) — the proposer's; when it is over, silence counts as no feedback. */
export const proposalFeedbackDue = defineDeadline({
  kind: "PROPOSAL_FEEDBACK_DUE",
  about: "Proposal",
  name: { zh: "提案满意度反馈", en: "feedback on a proposal" },
  countsIn: "WORKING_DAYS",
  lapses: true,
  todo: {
    responsible: {
      zh: "请反馈对答复是否满意；逾期未反馈的，按未反馈办结。",
      en: "Say whether you are satisfied with the answer; after the last day it is closed without feedback.",
    },
    deputy: { zh: "提案人尚未反馈。", en: "The proposer has not answered yet." },
  },
  steps: [
    { daysFromDue: -3, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
  ],
});

/** The last day after a planned one on which its follow-up is told, in calendar days. */
export const lastFollowUpDay = 90;

/** B 类答复落实 (PR-R12) — runs until the department proves that what it planned was done. */
export const proposalFollowUpDue = defineDeadline({
  kind: "PROPOSAL_FOLLOW_UP_DUE",
  about: "ProposalAnswer",
  name: { zh: "提案落实", en: "follow-up of a proposal" },
  todo: {
    responsible: {
      zh: "请按答复中的计划落实，并上传落实证明。",
      en: "Do what the answer planned, and upload the proof of it.",
    },
    deputy: {
      zh: "计划落实日期已过，请督促承办部门。",
      en: "The planned day is over: urge the department.",
    },
  },
  steps: [
    { daysFromDue: -14, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 7, to: "DEPUTY" },
    { daysFromDue: 30, to: "DEPUTY" },
    { daysFromDue: lastFollowUpDay, to: "DEPUTY" },
  ],
});
