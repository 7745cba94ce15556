import "reflect-metadata";
import { directoryHandlers, directoryMigrations, erasureHandlers } from "@union/directory";
import { anyLanding } from "@union/registers";
import { type Capability, joinCapabilities, type ServiceParts } from "@union/service";
import { commonResolvers } from "@union/subgraph";
import { activityLanding } from "./activity/activity.landing.js";
import { ActivityResolver } from "./activity/activity.resolver.js";
import { type Context, contextFor } from "./context.js";
import { UnionOrgResolver } from "./known/known.resolver.js";
import { UnionOrgType } from "./known/known.type.js";
import { activitiesMigrations } from "./migrations/index.js";
import { permissions } from "./permissions.js";
import { training } from "./training/training.capability.js";

type Key = { readonly id: string };

/** Culture and sports, and what every service with a directory has. */
const groundwork: Capability = {
  migrations: [...directoryMigrations, ...activitiesMigrations],
  resolvers: [ActivityResolver, UnionOrgResolver, ...commonResolvers("Activities")],
  references: {
    Activity: ({ id }: Key, { loaders }: Context) => loaders.activity.load(id),
    UnionOrg: ({ id }: Key) => UnionOrgType.of(id),
  },
  permissions,
  landings: () => [anyLanding(activityLanding)],
  handlers: ({ files }) => ({ ...directoryHandlers, ...erasureHandlers(files) }),
};

/** Activities, declared: culture and sports, learning, and what will join them. */
export const activities: ServiceParts = {
  name: "activities",
  ...joinCapabilities([groundwork, training]),
  extended: [UnionOrgType],
  contextFor,
};
