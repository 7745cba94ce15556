import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type StepLoaders, stepLoaders } from "@union/subgraph";
import { type ProposalLoaders, proposalLoaders } from "./proposal/proposal.loaders.js";
import { type SessionLoaders, sessionLoaders } from "./session/session.loaders.js";

export type Loaders = ProposalLoaders & SessionLoaders & { readonly steps: StepLoaders };

/** The batches of one request, by capability. */
export const loadersFor = (sql: Sql, actor: Actor | null): Loaders => ({
  ...proposalLoaders(sql, actor),
  ...sessionLoaders(sql, actor),
  steps: stepLoaders(sql, actor?.unionId ?? ""),
});
