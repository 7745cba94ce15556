import "reflect-metadata";
import {
  directoryHandlers,
  directoryMigrations,
  erasureHandlers,
  followMerges,
} from "@union/directory";
import { infrastructureMigrations } from "@union/persistence";
import { anyLanding, importingMigrations } from "@union/registers";
import type { ServiceParts } from "@union/service";
import { commonResolvers } from "@union/subgraph";
import { type Context, contextFor } from "./context.js";
import { MemberResolver, UnionOrgResolver } from "./known/known.resolver.js";
import { MemberType, UnionOrgType } from "./known/known.type.js";
import { democraticManagementMigrations } from "./migrations/index.js";
import { permissions } from "./permissions.js";
import { personColumns } from "./person-columns.js";
import { proposalLanding } from "./proposal/proposal.landing.js";
import { ProposalResolver } from "./proposal/proposal.resolver.js";

type Key = { readonly id: string };

/** Democratic management, declared: proposals, and what will join them. */
export const democraticManagement: ServiceParts = {
  name: "democratic-management",
  database: {
    migrations: [
      ...infrastructureMigrations,
      ...importingMigrations,
      ...directoryMigrations,
      ...democraticManagementMigrations,
    ],
  },
  resolvers: [
    ProposalResolver,
    UnionOrgResolver,
    MemberResolver,
    ...commonResolvers("DemocraticManagement"),
  ],
  references: {
    Proposal: ({ id }: Key, { loaders }: Context) => loaders.proposal.load(id),
    UnionOrg: ({ id }: Key) => UnionOrgType.of(id),
    Member: ({ id }: Key) => MemberType.of(id),
  },
  permissions,
  extended: [UnionOrgType],
  landings: () => [anyLanding(proposalLanding)],
  handlers: ({ files }) => ({
    ...directoryHandlers,
    ...erasureHandlers(files),
    ...followMerges(personColumns),
  }),
  contextFor,
};
