import type { ChannelName } from "@union/channels";
import { Directory } from "@union/directory";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { announce } from "./announcement/index.js";
import { ContactRepository, setContact } from "./contact/index.js";
import { bringForward } from "./delivery/index.js";
import { InboxReader, InboxRepository, markRead } from "./inbox/index.js";
import { type Loaders, loadersFor } from "./loaders.js";
import { NoticeReader, TallyReader } from "./notice/index.js";
import {
  addRest,
  choosePreference,
  PreferenceRepository,
  RestWindowRepository,
  removeRest,
} from "./preference/index.js";
import { ProviderReader } from "./provider/index.js";
import type { BudgetStates } from "./read-budgets.js";
import { resendFailed } from "./resend/index.js";
import type { Channel, OutsideChannel } from "./topic/index.js";
import type { WaysOut } from "./ways-out.js";
import { FailedWebhookReader, resendWebhooks } from "./webhook/index.js";

/** Everything a request may change here: one command each, one transaction each. */
export const commandsOn = (
  { db, clock, keys }: Pick<ServiceGround, "db" | "clock" | "keys">,
  outside: readonly Channel[] = [],
  targets: readonly string[] = [],
) => ({
  markInboxRead: command(db, "markInboxRead", ({ tx }) =>
    markRead({ inbox: new InboxRepository(tx), now: clock() }),
  ),
  chooseNoticePreference: command(db, "chooseNoticePreference", ({ tx }) =>
    choosePreference({ preferences: new PreferenceRepository(tx) }),
  ),
  addRestWindow: command(db, "addRestWindow", ({ tx }) =>
    addRest({
      rests: new RestWindowRepository(tx),
      directory: new Directory(tx),
      now: clock(),
    }),
  ),
  removeRestWindow: command(db, "removeRestWindow", ({ tx }) =>
    removeRest({
      rests: new RestWindowRepository(tx),
      bringForward: (unionId, recipientId) => bringForward(tx, unionId, recipientId, clock()),
    }),
  ),
  setNoticeContact: command(
    db,
    "setNoticeContact",
    ({ tx }) => setContact({ contacts: new ContactRepository(tx, keys), now: clock() }),
    // Of an address (P2) not even a hash is kept: under one key the first address stands, whatever the second one is.
    { identity: ({ channel, address }) => ({ channel, isSet: address !== null }) },
  ),
  announce: command(db, "announce", ({ tx, outbox }) => announce({ tx, outbox, now: clock() })),
  resendFailedDeliveries: command(db, "resendFailedDeliveries", ({ tx }) =>
    resendFailed({ tx, now: clock(), isSetUp: (channel) => outside.includes(channel) }),
  ),
  resendFailedWebhooks: command(db, "resendFailedWebhooks", ({ tx }) =>
    resendWebhooks({ tx, now: clock(), targets }),
  ),
});

const readersOn = ({ db, keys }: Pick<ServiceGround, "db" | "keys">) => ({
  inbox: new InboxReader(db.manager),
  notices: new NoticeReader(db.manager),
  tallies: new TallyReader(db.manager),
  providers: new ProviderReader(db.manager),
  failedWebhooks: new FailedWebhookReader(db.manager),
  preferences: new PreferenceRepository(db.manager),
  rests: new RestWindowRepository(db.manager),
  contacts: new ContactRepository(db.manager, keys),
});

export type Context = RegisterContext & {
  readonly directory: Directory;
  readonly commands: ReturnType<typeof commandsOn>;
  readonly readers: ReturnType<typeof readersOn>;
  readonly loaders: Loaders;
  /** The channels that are set up beside the inbox. */
  readonly outside: readonly OutsideChannel[];
  /** Every way out of the house that is set up, to persons and to other systems. */
  readonly waysOut: readonly ChannelName[];
  /** What may still go by each of them, as far as that can be read. */
  readonly budgets: () => Promise<BudgetStates>;
  readonly now: () => Date;
};

/** What a request of notifications holds. */
export const contextFor =
  ({ outside, webhooks = [], budgets }: WaysOut) =>
  (ground: ServiceGround) => {
    const commands = commandsOn(ground, outside, webhooks);
    const waysOut: ChannelName[] = [
      ...outside,
      ...(webhooks.length > 0 ? ["WEBHOOK" as const] : []),
    ];
    const readers = readersOn(ground);
    const directory = new Directory(ground.db.manager);
    return (request: RegisterContext): Context => ({
      ...request,
      commands,
      readers,
      directory,
      outside,
      waysOut,
      budgets: async () => budgets?.(ground.config.redisUrl) ?? new Map(),
      now: ground.clock,
      loaders: loadersFor(ground.db.manager, request),
    });
  };
