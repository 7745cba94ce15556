import "reflect-metadata";
import { directoryHandlers, directoryMigrations, erasureHandlers } from "@union/directory";
import { infrastructureMigrations } from "@union/persistence";
import { anyLanding, importingMigrations } from "@union/registers";
import type { ServiceParts } from "@union/service";
import { commonResolvers } from "@union/subgraph";
import { activityLanding } from "./activity/activity.landing.js";
import { ActivityResolver } from "./activity/activity.resolver.js";
import { type Context, contextFor } from "./context.js";
import { UnionOrgResolver } from "./known/known.resolver.js";
import { UnionOrgType } from "./known/known.type.js";
import { activitiesMigrations } from "./migrations/index.js";
import { permissions } from "./permissions.js";

type Key = { readonly id: string };

/** Activities, declared: culture and sports, and what will join them. */
export const activities: ServiceParts = {
  name: "activities",
  database: {
    migrations: [
      ...infrastructureMigrations,
      ...importingMigrations,
      ...directoryMigrations,
      ...activitiesMigrations,
    ],
  },
  resolvers: [ActivityResolver, UnionOrgResolver, ...commonResolvers("Activities")],
  references: {
    Activity: ({ id }: Key, { loaders }: Context) => loaders.activity.load(id),
    UnionOrg: ({ id }: Key) => UnionOrgType.of(id),
  },
  permissions,
  extended: [UnionOrgType],
  landings: () => [anyLanding(activityLanding)],
  handlers: ({ files }) => ({ ...directoryHandlers, ...erasureHandlers(files) }),
  contextFor,
};
