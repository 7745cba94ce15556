import type { Actor, LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type StepLoaders, stepLoaders } from "@union/subgraph";
import { type ContractLoaders, contractLoaders } from "./collective-contract/contract.loaders.js";
import { type CongressLoaders, congressLoaders } from "./congress/index.js";
import {
  type ConsultationLoaders,
  consultationLoaders,
} from "./consultation/consultation.loaders.js";
import { type DelegateLoaders, delegateLoaders } from "./delegate/index.js";
import { type FeedbackLoaders, feedbackLoaders } from "./disclosure/feedback/feedback.loaders.js";
import { type DisclosureLoaders, disclosureLoaders } from "./disclosure/item/disclosure.loaders.js";
import { type PublicLoaders, publicLoaders } from "./disclosure/public/public.loaders.js";
import { type EvaluationLoaders, evaluationLoaders } from "./evaluation/evaluation.loaders.js";
import { type ProposalLoaders, proposalLoaders } from "./proposal/proposal.loaders.js";
import { type SessionLoaders, sessionLoaders } from "./session/session.loaders.js";
import { type SuggestionLoaders, suggestionLoaders } from "./suggestion/suggestion.loaders.js";

export type Loaders = ProposalLoaders &
  ContractLoaders &
  CongressLoaders &
  DelegateLoaders &
  ConsultationLoaders &
  SuggestionLoaders &
  DisclosureLoaders &
  FeedbackLoaders &
  PublicLoaders &
  EvaluationLoaders &
  SessionLoaders & { readonly steps: StepLoaders };

/** The batches of one request, by capability. */
export const loadersFor = (sql: Sql, actor: Actor | null, today: LocalDate): Loaders => ({
  ...proposalLoaders(sql, actor),
  ...contractLoaders(sql, actor),
  ...disclosureLoaders(sql, actor),
  ...feedbackLoaders(sql, actor),
  ...publicLoaders(sql),
  ...congressLoaders(sql, actor),
  ...delegateLoaders(sql, actor),
  ...sessionLoaders(sql, actor, today),
  ...evaluationLoaders(sql, actor),
  ...consultationLoaders(sql, actor),
  ...suggestionLoaders(sql, actor),
  steps: stepLoaders(sql, actor?.unionId ?? ""),
});
