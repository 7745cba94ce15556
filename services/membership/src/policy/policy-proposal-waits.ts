import { defineDeadline } from "@union/deadlines";

/** 本会规定提议待批准 — the first day of a proposed decision comes near: who may approve hears of it before, its proposer on the day. */
export const policyProposalWaits = defineDeadline({
  kind: "POLICY_PROPOSAL_WAITS",
  about: "PolicyProposal",
  name: { zh: "本会规定提议", en: "proposed policy decision" },
  todo: {
    responsible: {
      zh: "提议的生效日期将至，请批准或驳回；须由提出人以外的人办理。",
      en: "Its first day is near: approve or reject it, which is for somebody other than its proposer.",
    },
    deputy: {
      zh: "提议到生效日期仍未批准；请联系另一位有权限的人办理，或撤回后以新的生效日期重新提出。",
      en: "Its first day has come and nobody approved it: ask somebody else who may, or withdraw it and propose it again from a later day.",
    },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: -1, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
  ],
});
