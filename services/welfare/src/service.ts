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
import { welfareMigrations } from "./migrations/index.js";
import { permissions } from "./permissions.js";
import { personColumns } from "./person-columns.js";
import { visitLanding } from "./visit/visit.landing.js";
import { VisitResolver } from "./visit/visit.resolver.js";

type Key = { readonly id: string };

/** Welfare, declared: visits, and what will join them. */
export const welfare: ServiceParts = {
  name: "welfare",
  database: {
    migrations: [
      ...infrastructureMigrations,
      ...importingMigrations,
      ...directoryMigrations,
      ...welfareMigrations,
    ],
  },
  resolvers: [VisitResolver, UnionOrgResolver, MemberResolver, ...commonResolvers("Welfare")],
  references: {
    Visit: ({ id }: Key, { loaders }: Context) => loaders.visit.load(id),
    UnionOrg: ({ id }: Key) => UnionOrgType.of(id),
    Member: ({ id }: Key) => MemberType.of(id),
  },
  permissions,
  extended: [UnionOrgType],
  landings: () => [anyLanding(visitLanding)],
  handlers: ({ files }) => ({
    ...directoryHandlers,
    ...erasureHandlers(files),
    ...followMerges(personColumns),
  }),
  contextFor,
};
