import { Directory } from "@union/directory";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { announce } from "./announcement/index.js";
import { ContactRepository, setContact } from "./contact/index.js";
import { InboxReader, InboxRepository, markRead } from "./inbox/index.js";
import { type Loaders, loadersFor } from "./loaders.js";
import { NoticeReader } from "./notice/index.js";
import {
  addRest,
  choosePreference,
  PreferenceRepository,
  RestWindowRepository,
} from "./preference/index.js";
import type { OutsideChannel } from "./topic/index.js";

/** Everything a request may change here: one command each, one transaction each. */
export const commandsOn = ({ db, clock, keys }: Pick<ServiceGround, "db" | "clock" | "keys">) => ({
  markInboxRead: command(db, "markInboxRead", ({ tx }) =>
    markRead({ inbox: new InboxRepository(tx), now: clock() }),
  ),
  chooseNoticePreference: command(db, "chooseNoticePreference", ({ tx }) =>
    choosePreference({ preferences: new PreferenceRepository(tx) }),
  ),
  addRestWindow: command(db, "addRestWindow", ({ tx }) =>
    addRest({ rests: new RestWindowRepository(tx), now: clock() }),
  ),
  setNoticeContact: command(
    db,
    "setNoticeContact",
    ({ tx }) => setContact({ contacts: new ContactRepository(tx, keys), now: clock() }),
    // Of an address (P2) not even a hash is kept: under one key the first address stands, whatever the second one is.
    { identity: ({ channel, address }) => ({ channel, isSet: address !== null }) },
  ),
  announce: command(db, "announce", ({ tx, outbox }) => announce({ tx, outbox, now: clock() })),
});

const readersOn = ({ db, keys }: Pick<ServiceGround, "db" | "keys">) => ({
  inbox: new InboxReader(db.manager),
  notices: new NoticeReader(db.manager),
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
  readonly now: () => Date;
};

/** What a request of notifications holds. */
export const contextFor = (outside: readonly OutsideChannel[]) => (ground: ServiceGround) => {
  const commands = commandsOn(ground);
  const readers = readersOn(ground);
  const directory = new Directory(ground.db.manager);
  return (request: RegisterContext): Context => ({
    ...request,
    commands,
    readers,
    directory,
    outside,
    now: ground.clock,
    loaders: loadersFor(ground.db.manager, request),
  });
};
