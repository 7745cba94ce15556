import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { MemberResolver, StaffCoverageResolver } from "./member.resolver.js";
import { rosterLanding } from "./roster.landing.js";

/** 会员与职工 — people, their posts and memberships, and the roster they come in by. */
export const member: Capability = {
  resolvers: [MemberResolver, StaffCoverageResolver],
  references: {
    Member: ({ id }: { readonly id: string }, { loaders }: Context) => loaders.member.load(id),
  },
  permissions: {
    "Query.member": signedIn,
    "Query.members": granted("people.read"),
    "Query.staffCoverage": granted("people.read"),
    "Mutation.recordMembershipFact": granted("memberships.decide"),
    "Mutation.revealMember": granted("people.reveal"),
  },
  landings: ({ keys }) => [anyLanding(rosterLanding(keys))],
};
