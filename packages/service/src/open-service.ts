import { openFiles } from "@union/files";
import type { Clock } from "@union/kernel";
import { createLogger } from "@union/observability";
import { dataKeys, openDatabase } from "@union/persistence";
import { type ImportRunner, startImports } from "@union/registers";
import {
  buildSubgraph,
  type RegisterRoom,
  type RequestContext,
  type Subgraph,
} from "@union/subgraph";
import { shortMarks } from "@union/worker";
import { dueDateRoom } from "./due-date-room.js";
import { letterRoom } from "./letter-room.js";
import { registerRoom } from "./register-room.js";
import type { ServiceConfig } from "./service-config.js";
import type { Http, ServiceGround, ServiceParts } from "./service-parts.js";

/** A service that answers operations in this process, without HTTP and queues: what tests ask and servers serve. */
export type OpenService = {
  readonly ground: ServiceGround;
  readonly subgraph: Subgraph;
  readonly contextFor: (request: RequestContext, http: Http | null) => RequestContext;
  close(): Promise<void>;
};

/** A clock of one's own lets a test say what day it is. */
export type OpenOptions = { readonly clock?: Clock };

/** Opens a service's database and builds everything on it; its imports run, its queues do not. */
export async function openService(
  parts: ServiceParts,
  config: ServiceConfig,
  { clock = () => new Date() }: OpenOptions = {},
): Promise<OpenService> {
  const log = createLogger({ name: parts.name, level: config.logLevel });
  const subgraph = await buildSubgraph(parts);
  const db = await openDatabase(config.databaseUrl, parts.database);
  const keys = dataKeys(config.dataKey);
  const files = openFiles(config.filesUrl);
  const marks = shortMarks(config.redisUrl);
  const ground: ServiceGround = { db, files, keys, log, clock, marks, config };
  const landings = parts.landings(ground);
  const needs = {
    ...ground,
    service: parts.name,
    ...(config.importLeaseMs && { leaseMs: config.importLeaseMs }),
  };
  const imports: ImportRunner = startImports(needs, landings, log);
  const registers: RegisterRoom = registerRoom(ground, landings, imports, parts.name);
  const letters = letterRoom(ground, parts.name);
  const dueDates = dueDateRoom(ground, parts);
  const contextOf = parts.contextFor(ground);
  return {
    ground,
    subgraph,
    contextFor: (request, http) => contextOf({ ...request, registers, letters, dueDates }, http),
    close: async () => {
      await imports.stop();
      marks.close();
      await db.destroy();
    },
  };
}
