import { defineStages } from "@union/stages";
import type { ProposalState } from "../proposal.js";
import { examinationSteps } from "./examination.steps.js";
import { handlingSteps } from "./handling.steps.js";
import { secondingSteps } from "./seconding.steps.js";

const states = {
  DRAFT: { zh: "草案", en: "draft" },
  SECONDING: { zh: "征求附议", en: "being seconded" },
  SUBMITTED: { zh: "已提交", en: "submitted" },
  UNDER_EXAMINATION: { zh: "审查中", en: "under examination" },
  RETURNED: { zh: "退回补充", en: "returned for completion" },
  MERGED: { zh: "已并案", en: "merged" },
  CONVERTED_TO_SUGGESTION: { zh: "转建议", en: "converted to a suggestion" },
  REJECTED: { zh: "不予立案", en: "rejected" },
  FILED: { zh: "已立案", en: "filed" },
  ASSIGNED: { zh: "已交办", en: "assigned" },
  REASSIGNMENT_REQUESTED: { zh: "申请改办", en: "objected to by the department" },
  IN_HANDLING: { zh: "办理中", en: "in handling" },
  ANSWERED: { zh: "已答复", en: "answered" },
  FEEDBACK_DUE: { zh: "待反馈", en: "awaiting feedback" },
  REHANDLING: { zh: "二次办理", en: "in second handling" },
  ESCALATED: { zh: "提交裁定", en: "escalated" },
  CLOSED: { zh: "已办结", en: "closed" },
} as const satisfies Record<ProposalState, { readonly zh: string; readonly en: string }>;

/** 提案 — from its draft until it is closed (PR-R1 to PR-R12). */
export const proposalStages = defineStages({
  kind: "PROPOSAL",
  name: { zh: "职代会提案", en: "proposal to the staff congress" },
  states,
  steps: { ...secondingSteps, ...examinationSteps, ...handlingSteps },
});

/** A step of a proposal, by its name. */
export type ProposalStep = keyof typeof proposalStages.steps;
