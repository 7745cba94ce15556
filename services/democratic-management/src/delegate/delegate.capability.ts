import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { DelegateCongressActResolver } from "./congress-act.resolver.js";
import { CongressFieldsResolver } from "./congress-fields.resolver.js";
import { delegateMigrations } from "./delegate.migrations.js";
import { DelegateActResolver } from "./delegate-act.resolver.js";
import { SessionDelegationsResolver } from "./delegation/session-delegations.resolver.js";
import { DelegationResolver, DistrictResolver } from "./district/district.resolver.js";
import { CandidateVotesResolver, ElectionResolver } from "./election/election.resolver.js";
import { DelegateResolver } from "./mandate/delegate.resolver.js";
import { delegateStages } from "./mandate/delegate.stages.js";

type Key = { readonly id: string };

/** 代表 — districts, elections, mandates and the composition of a congress. */
export const delegate: Capability = {
  migrations: delegateMigrations,
  resolvers: [
    ...[DelegateResolver, DelegateActResolver, DelegateCongressActResolver],
    ...[CongressFieldsResolver, DistrictResolver, DelegationResolver],
    ...[ElectionResolver, CandidateVotesResolver, SessionDelegationsResolver],
  ],
  references: {
    Delegate: ({ id }: Key, { loaders }: Context) => loaders.delegate.load(id),
    ElectoralDistrict: ({ id }: Key, { loaders }: Context) => loaders.district.load(id),
  },
  permissions: {
    "Query.delegate": signedIn,
    "Query.delegates": granted("delegates.read"),
    "Mutation.beginCongress": granted("congresses.write"),
    "Mutation.drawDistricts": granted("congresses.write"),
    "Mutation.divideSeats": granted("congresses.write"),
    "Mutation.formDelegations": granted("congresses.write"),
    "Mutation.nominateDelegates": granted("delegates.write"),
    "Mutation.recordDistrictElections": granted("delegates.write"),
    "Mutation.takeDelegateStep": granted("delegates.write"),
    "Mutation.recallDelegate": granted("delegates.write"),
    "Mutation.endDelegate": granted("delegates.write"),
  },
  stages: [delegateStages],
};
