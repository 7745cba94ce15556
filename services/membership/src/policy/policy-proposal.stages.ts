import type { Actor } from "@union/kernel";
import { defineStages, stepsOf } from "@union/stages";
import { isProposer, type PolicyProposal } from "./policy-proposal.js";

/** 本会规定提议 — one person proposes, another one approves; until then nothing has changed. */
export const policyProposalStages = defineStages({
  kind: "POLICY_PROPOSAL",
  name: { zh: "本会规定提议", en: "proposed policy decision" },
  states: {
    DRAFT: { zh: "拟稿", en: "being drafted" },
    PROPOSED: { zh: "待批准", en: "awaiting approval" },
    APPROVED: { zh: "已批准", en: "approved" },
    REJECTED: { zh: "已驳回", en: "rejected" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  steps: {
    propose: {
      name: { zh: "提出", en: "propose" },
      from: ["DRAFT"],
      to: "PROPOSED",
      by: "policy.write",
      tells: [
        {
          whom: "PROPOSER_ALONE",
          says: {
            zh: "已提出，但目前没有其他人可以批准：请先由安全管理员向另一人授予相应角色，再由其批准；批准前不生效。",
            en: "Proposed, but nobody else can approve it now: have the security administrator grant another person the role, who then approves it. Until then it is not in force.",
          },
        },
        {
          whom: "PROPOSER",
          says: {
            zh: "已提出，须由另一人批准；批准前不生效。",
            en: "Proposed; another person has to approve it. Until then it is not in force.",
          },
        },
        {
          whom: "DECIDERS",
          says: {
            zh: "请核对依据和生效日期后批准或驳回；批准前不生效。",
            en: "Check its ground and its first day, then approve or reject it. Until then it is not in force.",
          },
        },
      ],
    },
    approve: {
      name: { zh: "批准", en: "approve" },
      from: ["PROPOSED"],
      to: "APPROVED",
      by: "policy.write",
      opinion: "OPTIONAL",
      apartFrom: ["propose"],
      tells: [
        {
          whom: "PROPOSER",
          says: {
            zh: "已批准，自生效日期起执行。",
            en: "Approved; it is in force from its first day on.",
          },
        },
      ],
    },
    reject: {
      name: { zh: "驳回", en: "reject" },
      from: ["PROPOSED"],
      to: "REJECTED",
      by: "policy.write",
      opinion: "REQUIRED",
      apartFrom: ["propose"],
      tells: [
        {
          whom: "PROPOSER",
          says: {
            zh: "已被驳回，理由见提议；修改后可以重新提出。",
            en: "Rejected; the reason stands with it. Change it and propose it again.",
          },
        },
      ],
    },
    withdraw: {
      name: { zh: "撤回", en: "withdraw" },
      from: ["PROPOSED"],
      to: "WITHDRAWN",
      by: "policy.write",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "DECIDERS",
          says: {
            zh: "提出人已撤回，不用再办理。",
            en: "Withdrawn by whoever proposed it; nothing is left to be done.",
          },
        },
      ],
    },
  },
});

/** A step that is taken on a proposal once it stands. */
export type PolicyProposalStep = "approve" | "reject" | "withdraw";

/** The proposal as its stages see it, known by who proposed it. */
export const matterOf = ({ state, campusId, proposedBy, proposerId }: PolicyProposal) => ({
  ...{ state, campusId, departmentId: null, owners: [] },
  taken: [{ step: "propose", accountId: proposedBy, memberId: proposerId }],
});

/** The steps that somebody may take on a proposal now: withdrawing is its proposer's alone. */
export const proposalStepsOf = (proposal: PolicyProposal, actor: Actor): PolicyProposalStep[] =>
  stepsOf(policyProposalStages, matterOf(proposal), actor)
    .filter((step) => step !== "propose")
    .filter((step) => step !== "withdraw" || isProposer(proposal, actor));
