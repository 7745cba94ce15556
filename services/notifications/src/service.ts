import "reflect-metadata";
import { directoryMigrations } from "@union/directory";
import { infrastructureMigrations } from "@union/persistence";
import { importingMigrations } from "@union/registers";
import type { ServiceParts } from "@union/service";
import { commonResolvers } from "@union/subgraph";
import { AnnouncementResolver } from "./announcement/announcement.resolver.js";
import { ContactResolver } from "./contact/contact.resolver.js";
import { type Context, contextFor } from "./context.js";
import { deliverBatch, splitAudience } from "./fan-out/index.js";
import { greet } from "./greeting/index.js";
import { InboxResolver } from "./inbox/inbox.resolver.js";
import { notificationsMigrations } from "./migrations/index.js";
import { NoticeResolver } from "./notice/notice.resolver.js";
import { permissions } from "./permissions.js";
import { PreferenceResolver } from "./preference/preference.resolver.js";
import { ruleHandlers } from "./rule/index.js";
import type { OutsideChannel } from "./topic/index.js";

type Key = { readonly id: string };

/** Notifications, declared: what is told to whom, by which channel, and the proof of it. */
export const notificationsBy = (
  outside: readonly OutsideChannel[],
  background?: ServiceParts["background"],
): ServiceParts => ({
  name: "notifications",
  database: {
    migrations: [
      ...infrastructureMigrations,
      ...importingMigrations,
      ...directoryMigrations,
      ...notificationsMigrations,
    ],
  },
  resolvers: [
    InboxResolver,
    PreferenceResolver,
    ContactResolver,
    AnnouncementResolver,
    NoticeResolver,
    ...commonResolvers("Notifications", { takesRegisters: false }),
  ],
  references: { Notice: ({ id }: Key, { loaders }: Context) => loaders.notice.load(id) },
  permissions,
  extended: [],
  landings: () => [],
  handlers: ({ clock, keys }) => ({
    ...ruleHandlers(clock),
    "notice.opened.v1": splitAudience,
    "notice.batched.v1": deliverBatch({ outside: new Set(outside), clock, keys }),
  }),
  schedules: ({ clock }) => [
    { name: "greetings", pattern: "*/10 * * * *", run: (tx) => greet(tx, clock()) },
  ],
  contextFor: contextFor(outside),
  ...(background && { background }),
});
