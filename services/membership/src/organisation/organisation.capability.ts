import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { foundingMigrations } from "./founding.migrations.js";
import { FoundingResolver } from "./founding.resolver.js";
import { OrganisationResolver } from "./organisation.resolver.js";

type Key = { readonly id: string };

/** 组织 — the tree of union organisations, campuses and departments. */
export const organisation: Capability = {
  migrations: foundingMigrations,
  resolvers: [OrganisationResolver, FoundingResolver],
  references: {
    UnionOrg: ({ id }: Key, { loaders }: Context) => loaders.unionOrg.load(id),
    Campus: ({ id }: Key, { loaders }: Context) => loaders.campus.load(id),
    Department: ({ id }: Key, { loaders }: Context) => loaders.department.load(id),
  },
  permissions: {
    "Query.unionOrg": signedIn,
    "Query.unionOrgs": granted("organisation.read"),
    "Query.campuses": granted("organisation.read"),
    "Query.departments": granted("organisation.read"),
    "Mutation.openCampus": granted("organisation.write"),
    "Mutation.openDepartment": granted("people.write"),
    "Mutation.setUpOrg": granted("organisation.write"),
    "Mutation.recordFounding": granted("organisation.write"),
    "Mutation.recordEmployer": granted("organisation.write"),
  },
};
