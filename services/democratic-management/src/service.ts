import "reflect-metadata";
import {
  directoryHandlers,
  directoryMigrations,
  erasureHandlers,
  followMerges,
} from "@union/directory";
import { type Capability, joinCapabilities, type ServiceParts } from "@union/service";
import { commonPermissions, commonResolvers } from "@union/subgraph";
import { collectiveContract } from "./collective-contract/contract.capability.js";
import { congress } from "./congress/congress.capability.js";
import { consultation } from "./consultation/consultation.capability.js";
import { contextFor } from "./context.js";
import { delegate } from "./delegate/delegate.capability.js";
import { endMandatesOfLeavers } from "./delegate/mandate/end-mandates-of-leavers.js";
import { disclosure } from "./disclosure/disclosure.capability.js";
import { disclosureFeedback } from "./disclosure/feedback/feedback.capability.js";
import { disclosureInPublic } from "./disclosure/public/public.capability.js";
import { evaluation } from "./evaluation/evaluation.capability.js";
import { recall } from "./evaluation/recall/recall.capability.js";
import { hospitalResult } from "./hospital-result/hospital-result.capability.js";
import { MemberResolver, UnionOrgResolver } from "./known/known.resolver.js";
import { MemberType, UnionOrgType } from "./known/known.type.js";
import { personColumns } from "./person-columns.js";
import { proposal } from "./proposal/proposal.capability.js";
import { session } from "./session/session.capability.js";
import { suggestion } from "./suggestion/suggestion.capability.js";

type Key = { readonly id: string };

const common = { hasDeadlines: true };

const groundwork: Capability = {
  migrations: directoryMigrations,
  resolvers: [UnionOrgResolver, MemberResolver, ...commonResolvers("DemocraticManagement", common)],
  references: {
    UnionOrg: ({ id }: Key) => UnionOrgType.of(id),
    Member: ({ id }: Key) => MemberType.of(id),
  },
  permissions: commonPermissions("DemocraticManagement", common),
  handlers: ({ files, clock }) => ({
    ...directoryHandlers,
    "member.changed.v1": async (tx, event) => {
      await directoryHandlers["member.changed.v1"](tx, event);
      await endMandatesOfLeavers(clock)(tx, event);
    },
    ...erasureHandlers(files),
    ...followMerges(personColumns),
  }),
};

/** Everything that democratic management does, one line each. */
const capabilities: readonly Capability[] = [
  groundwork,
  congress,
  delegate,
  proposal,
  disclosure,
  disclosureFeedback,
  disclosureInPublic,
  session,
  collectiveContract,
  evaluation,
  recall,
  consultation,
  hospitalResult,
  suggestion,
];

/** Democratic management, declared: the congress and what its delegates do, disclosure, contract and evaluation. */
export const democraticManagement: ServiceParts = {
  name: "democratic-management",
  ...joinCapabilities(capabilities),
  extended: [UnionOrgType],
  contextFor,
};
