import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { organisationActMigrations } from "./organisation-act.migrations.js";
import { OrganisationActResolver } from "./organisation-act.resolver.js";
import { organisationActStages } from "./organisation-act.stages.js";

/** 组织变动 — campuses, departments, branches and groups merge, are split, taken over, closed or renamed from a day on. */
export const organisationAct: Capability = {
  migrations: organisationActMigrations,
  resolvers: [OrganisationActResolver],
  stages: [organisationActStages],
  permissions: {
    "Query.organisationAct": granted("organisationActs.read"),
    "Query.organisationActs": granted("organisationActs.read"),
    "Mutation.proposeOrganisationAct": granted("organisation.write"),
    "Mutation.takeOrganisationActStep": granted("organisation.write"),
  },
};
