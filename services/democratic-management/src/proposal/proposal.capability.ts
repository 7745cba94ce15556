import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { proposalLanding } from "./proposal.landing.js";
import { proposalMigrations } from "./proposal.migrations.js";
import { ProposalResolver } from "./proposal.resolver.js";

/** 提案 — what delegates put forward, and what became of it. */
export const proposal: Capability = {
  migrations: proposalMigrations,
  resolvers: [ProposalResolver],
  references: {
    Proposal: ({ id }: { readonly id: string }, { loaders }: Context) => loaders.proposal.load(id),
  },
  permissions: {
    "Query.proposal": signedIn,
    "Query.proposals": granted("proposals.read"),
  },
  landings: () => [anyLanding(proposalLanding)],
};
