import { defineDeadline } from "@union/deadlines";

const todo = {
  zh: "提案征集进行中，请联系职工、提出提案并征得附议；截止后提交的转为一般建议。",
  en: "Proposals are being collected: talk to your colleagues and hand yours in, seconded. Later ones become suggestions.",
};

/** 提案征集 (PR-R4) — told to all formal delegates as it opens, a week and a day before it closes; over by itself. */
export const proposalCollection = defineDeadline({
  kind: "PROPOSAL_COLLECTION",
  about: "CongressSession",
  name: { zh: "提案征集", en: "collection of proposals" },
  lapses: true,
  todo: { responsible: todo, deputy: todo },
  // Delegates are two parties, because one holds 500 people at most; both hear every step.
  steps: [
    { daysFromStart: 0, to: "DEPUTY" },
    { daysFromDue: -7, to: "DEPUTY" },
    { daysFromDue: -1, to: "DEPUTY" },
  ],
});
