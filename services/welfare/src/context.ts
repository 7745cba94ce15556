import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { type Loaders, loadersFor } from "./loaders.js";
import { recordVisit } from "./visit/record-visit.js";
import { VisitReader } from "./visit/visit.reader.js";

/** Everything that changes welfare's state: one command each, one transaction each. */
export const commandsOn = ({ db, clock, keys }: Pick<ServiceGround, "db" | "clock" | "keys">) => ({
  recordVisit: command(db, "recordVisit", ({ tx, outbox }) =>
    recordVisit({ tx, outbox, directory: new Directory(tx), keys, today: dayOf(clock()) }),
  ),
});

export type Context = RegisterContext & {
  readonly directory: Directory;
  readonly sql: Sql;
  readonly commands: ReturnType<typeof commandsOn>;
  readonly readers: { readonly visits: VisitReader };
  readonly loaders: Loaders;
  readonly campusExists: (campusId: string) => Promise<boolean>;
};

/** What a request of welfare holds. */
export const contextFor = (ground: ServiceGround) => {
  const sql = ground.db.manager;
  const commands = commandsOn(ground);
  const readers = { visits: new VisitReader(sql) };
  const directory = new Directory(sql);
  return (request: RegisterContext): Context => ({
    ...request,
    sql,
    commands,
    directory,
    readers,
    loaders: loadersFor(sql, request.actor),
    campusExists: (campusId) => directory.hasCampus(request.actor?.unionId ?? "", campusId),
  });
};
