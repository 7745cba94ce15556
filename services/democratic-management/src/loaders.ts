import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type StepLoaders, stepLoaders } from "@union/subgraph";
import { type EvaluationLoaders, evaluationLoaders } from "./evaluation/evaluation.loaders.js";
import { type ProposalLoaders, proposalLoaders } from "./proposal/proposal.loaders.js";

export type Loaders = ProposalLoaders & EvaluationLoaders & { readonly steps: StepLoaders };

/** The batches of one request, by capability. */
export const loadersFor = (sql: Sql, actor: Actor | null): Loaders => ({
  ...proposalLoaders(sql, actor),
  ...evaluationLoaders(sql, actor),
  steps: stepLoaders(sql, actor?.unionId ?? ""),
});
