import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { ResyncRepository } from "./resync.repository.js";
import { resyncDirectory } from "./resync-directory.js";

/** What tells the directory again. */
export const directoryCommands = ({ db }: Pick<ServiceGround, "db">) => ({
  resyncDirectory: command(db, "resyncDirectory", ({ tx, outbox }) =>
    resyncDirectory({ resyncs: new ResyncRepository(tx, outbox) }),
  ),
});
