import "reflect-metadata";
import { directoryMigrations } from "@union/directory";
import { infrastructureMigrations } from "@union/persistence";
import { importingMigrations } from "@union/registers";
import type { ServiceParts } from "@union/service";
import { commonResolvers } from "@union/subgraph";
import { AnnouncementResolver } from "./announcement/announcement.resolver.js";
import { ContactResolver } from "./contact/contact.resolver.js";
import { type Context, contextFor } from "./context.js";
import { deliveryPrunables } from "./delivery/index.js";
import { deliverBatch, splitAudience } from "./fan-out/index.js";
import { greet } from "./greeting/index.js";
import { InboxResolver } from "./inbox/inbox.resolver.js";
import { notificationsMigrations } from "./migrations/index.js";
import { oldNotices, tellWhatIsOff } from "./notice/index.js";
import { NoticeResolver } from "./notice/notice.resolver.js";
import { ReconciliationResolver } from "./notice/reconciliation.resolver.js";
import { permissions } from "./permissions.js";
import { endedRests } from "./preference/index.js";
import { PreferenceResolver } from "./preference/preference.resolver.js";
import { InboxProofResolver, NoticeProofResolver } from "./proof/proof.resolver.js";
import { ProviderResolver } from "./provider/provider.resolver.js";
import { ResendResolver } from "./resend/resend.resolver.js";
import { ruleHandlers } from "./rule/index.js";
import type { OutsideChannel } from "./topic/index.js";
import type { WaysOut } from "./ways-out.js";
import { FailedWebhookResolver } from "./webhook/failed-webhook.resolver.js";
import { settledWebhooks, webhookHandlers } from "./webhook/index.js";

type Key = { readonly id: string };

/** Notifications, declared: what is told to whom, by which channel, and the proof of it. */
export const notificationsBy = (
  outside: readonly OutsideChannel[],
  background?: ServiceParts["background"],
  { webhooks = [], budgets }: Omit<WaysOut, "outside"> = {},
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
    NoticeProofResolver,
    InboxProofResolver,
    ReconciliationResolver,
    ResendResolver,
    ProviderResolver,
    FailedWebhookResolver,
    ...commonResolvers("Notifications", { takesRegisters: false }),
  ],
  references: { Notice: ({ id }: Key, { loaders }: Context) => loaders.notice.load(id) },
  permissions,
  extended: [],
  landings: () => [],
  handlers: ({ clock, keys }) => ({
    ...webhookHandlers(ruleHandlers(clock), webhooks),
    "notice.opened.v1": splitAudience,
    "notice.batched.v1": deliverBatch({ outside: new Set(outside), clock, keys }),
  }),
  schedules: ({ clock }) => [
    { name: "greetings", pattern: "*/10 * * * *", run: (tx) => greet(tx, clock()) },
    {
      name: "reconciliation",
      pattern: "0 7 * * *",
      run: (tx, { day }) => tellWhatIsOff(tx, day, clock()),
    },
  ],
  // Deliveries first: a notice goes when none of them is left.
  prunables: [...deliveryPrunables, oldNotices, settledWebhooks, endedRests],
  contextFor: contextFor({ outside, webhooks, ...(budgets && { budgets }) }),
  ...(background && { background }),
});
