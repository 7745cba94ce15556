import "reflect-metadata";
import {
  directoryHandlers,
  directoryMigrations,
  erasureHandlers,
  followMerges,
} from "@union/directory";
import { type Capability, joinCapabilities, type ServiceParts } from "@union/service";
import { commonPermissions, commonResolvers } from "@union/subgraph";
import { congress } from "./congress/congress.capability.js";
import { contextFor } from "./context.js";
import { evaluation } from "./evaluation/evaluation.capability.js";
import { recall } from "./evaluation/recall/recall.capability.js";
import { MemberResolver, UnionOrgResolver } from "./known/known.resolver.js";
import { MemberType, UnionOrgType } from "./known/known.type.js";
import { personColumns } from "./person-columns.js";
import { proposal } from "./proposal/proposal.capability.js";

type Key = { readonly id: string };

const groundwork: Capability = {
  migrations: directoryMigrations,
  resolvers: [UnionOrgResolver, MemberResolver, ...commonResolvers("DemocraticManagement")],
  references: {
    UnionOrg: ({ id }: Key) => UnionOrgType.of(id),
    Member: ({ id }: Key) => MemberType.of(id),
  },
  permissions: commonPermissions("DemocraticManagement"),
  handlers: ({ files }) => ({
    ...directoryHandlers,
    ...erasureHandlers(files),
    ...followMerges(personColumns),
  }),
};

/** Everything that democratic management does, one line each. */
const capabilities: readonly Capability[] = [groundwork, congress, proposal, evaluation, recall];

/** Democratic management, declared: the congress and what its delegates do, disclosure, contract and evaluation. */
export const democraticManagement: ServiceParts = {
  name: "democratic-management",
  ...joinCapabilities(capabilities),
  extended: [UnionOrgType],
  contextFor,
};
