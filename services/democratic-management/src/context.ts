import { Directory } from "@union/directory";
import type { Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { type Loaders, loadersFor } from "./loaders.js";
import { ProposalReader } from "./proposal/proposal.reader.js";

export type Context = RegisterContext & {
  readonly sql: Sql;
  readonly directory: Directory;
  readonly readers: { readonly proposals: ProposalReader };
  readonly loaders: Loaders;
  readonly campusExists: (campusId: string) => Promise<boolean>;
};

/** What a request of democratic management holds. */
export const contextFor = ({ db }: Pick<ServiceGround, "db">) => {
  const sql = db.manager;
  const directory = new Directory(sql);
  const readers = { proposals: new ProposalReader(sql) };
  return (request: RegisterContext): Context => ({
    ...request,
    sql,
    directory,
    readers,
    loaders: loadersFor(sql, request.actor),
    campusExists: (campusId) => directory.hasCampus(request.actor?.unionId ?? "", campusId),
  });
};
