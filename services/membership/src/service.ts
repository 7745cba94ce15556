import "reflect-metadata";
import { deadlineMigrations, deadlineSchedule } from "@union/deadlines";
import { accessTokenSigner } from "@union/identity";
import { infrastructureMigrations } from "@union/persistence";
import { anyLanding, importingMigrations } from "@union/registers";
import type { ServiceParts } from "@union/service";
import { commonResolvers } from "@union/subgraph";
import { AccountMapping } from "./account/account.mapping.js";
import { AccountResolver } from "./account/account.resolver.js";
import { endedSessions } from "./account/session.prunable.js";
import { type Context, contextFor } from "./context.js";
import { ResyncResolver } from "./directory/resync.resolver.js";
import { RoleGrantMapping } from "./grant/role-grant.mapping.js";
import { RoleGrantResolver } from "./grant/role-grant.resolver.js";
import { roleGrantEnds } from "./grant/role-grant-ends.js";
import { MemberResolver, StaffCoverageResolver } from "./member/member.resolver.js";
import { rosterLanding } from "./member/roster.landing.js";
import { membershipMigrations } from "./migrations/index.js";
import { OrganisationResolver } from "./organisation/organisation.resolver.js";
import { permissions } from "./permissions.js";
import { PolicyResolver } from "./policy/policy.resolver.js";
import { PolicyOverrideRepository } from "./policy/policy-override.repository.js";
import { directoryWanted } from "./reactions/directory-wanted.js";
import { recordsLinked } from "./reactions/records-linked.js";

type Key = { readonly id: string };

/** Membership, declared: people, their posts and memberships, the organisation, accounts and grants. */
export const membership = (signingKey: string): ServiceParts => ({
  name: "membership",
  database: {
    entities: [AccountMapping, RoleGrantMapping],
    migrations: [
      ...infrastructureMigrations,
      ...importingMigrations,
      ...deadlineMigrations,
      ...membershipMigrations,
    ],
  },
  resolvers: [
    OrganisationResolver,
    MemberResolver,
    StaffCoverageResolver,
    AccountResolver,
    RoleGrantResolver,
    PolicyResolver,
    ResyncResolver,
    ...commonResolvers("Membership", { followsDirectory: false }),
  ],
  references: {
    UnionOrg: ({ id }: Key, { loaders }: Context) => loaders.unionOrg.load(id),
    Campus: ({ id }: Key, { loaders }: Context) => loaders.campus.load(id),
    Department: ({ id }: Key, { loaders }: Context) => loaders.department.load(id),
    Member: ({ id }: Key, { loaders }: Context) => loaders.member.load(id),
  },
  permissions,
  landings: ({ keys }) => [anyLanding(rosterLanding(keys))],
  handlers: ({ clock }) => ({
    "records.linked.v1": recordsLinked,
    "directory.wanted.v1": directoryWanted(clock),
  }),
  schedules: () => [deadlineSchedule([roleGrantEnds])],
  prunables: [endedSessions],
  policyOverrides: (sql) => new PolicyOverrideRepository(sql).ofEveryUnion(),
  contextFor: (ground) => contextFor(ground, signingKey),
  pages: () => ({
    "/jwks.json": async () => ({
      status: 200,
      type: "application/json",
      body: JSON.stringify(accessTokenSigner(signingKey).jwks()),
    }),
  }),
});
