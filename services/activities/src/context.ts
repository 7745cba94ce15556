import { Directory } from "@union/directory";
import type { Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { ActivityReader } from "./activity/activity.reader.js";
import { type Loaders, loadersFor } from "./loaders.js";

export type Context = RegisterContext & {
  readonly directory: Directory;
  readonly sql: Sql;
  readonly readers: { readonly activities: ActivityReader };
  readonly loaders: Loaders;
  readonly campusExists: (campusId: string) => Promise<boolean>;
};

/** What a request of activities holds. */
export const contextFor = (ground: ServiceGround) => {
  const sql = ground.db.manager;
  const readers = { activities: new ActivityReader(sql) };
  const directory = new Directory(sql);
  return (request: RegisterContext): Context => ({
    ...request,
    sql,
    directory,
    readers,
    loaders: loadersFor(sql, request.actor),
    campusExists: (campusId) => directory.hasCampus(request.actor?.unionId ?? "", campusId),
  });
};
