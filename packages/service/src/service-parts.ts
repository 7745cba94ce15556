import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeadlineKind } from "@union/deadlines";
import type { Files } from "@union/files";
import type { Clock } from "@union/kernel";
import type { QueueName } from "@union/messages";
import type { Logger } from "@union/observability";
import type { Database, DatabaseOptions, DataKeys, Prunable, Sql } from "@union/persistence";
import type { UnionOverride } from "@union/policy";
import type { AnyLanding } from "@union/registers";
import type { Stages } from "@union/stages";
import type { RegisterContext, RequestContext, SubgraphParts } from "@union/subgraph";
import type { EventHandlers, LongSchedule, Schedule, ShortMarks } from "@union/worker";
import type { ServiceConfig } from "./service-config.js";

/** What the parts of a service are built on. */
export type ServiceGround = {
  readonly db: Database;
  readonly files: Files;
  readonly keys: DataKeys;
  readonly log: Logger;
  readonly clock: Clock;
  /** What other processes are to see at once, and forget by themselves. */
  readonly marks: ShortMarks;
  readonly config: ServiceConfig;
};

/** The request and answer under an operation, for the few that touch headers. */
export type Http = { readonly request: IncomingMessage; readonly response: ServerResponse };
export type TextPage = { readonly status: number; readonly type: string; readonly body: string };

/** A service, declared: everything that differs from one service to the next. */
export type ServiceParts = SubgraphParts & {
  readonly name: QueueName;
  readonly database: Pick<DatabaseOptions, "entities" | "migrations">;
  /** The registers it takes in. */
  readonly landings: (ground: ServiceGround) => readonly AnyLanding[];
  /** The stages of its matters, each with whom it tells. */
  readonly stages?: readonly Stages[];
  /** Its clocks, of which everybody sees what is due for him. */
  readonly deadlines?: readonly DeadlineKind[];
  /** Who turned out to be a person; as the directory tells it, unless the service knows it better. */
  readonly mergedInto?: (sql: Sql, unionId: string, memberId: string) => Promise<readonly string[]>;
  /** What it does on others' events. */
  readonly handlers: (ground: ServiceGround) => EventHandlers;
  /** What it does again and again: sweeping deadlines, sending digests. */
  readonly schedules?: (ground: ServiceGround) => readonly Schedule[];
  /** What it does again and again that is too long for one transaction. */
  readonly longSchedules?: (ground: ServiceGround) => readonly LongSchedule[];
  /** Its own tables of which old rows go, beside those that every service has. */
  readonly prunables?: readonly Prunable[];
  /** What the unions decided about policy; as the directory tells it, unless the service knows it better. */
  readonly policyOverrides?: (sql: Sql) => Promise<readonly UnionOverride[]>;
  /** Work that goes on beside requests and events while the service runs, such as sending what is due. */
  readonly background?: (ground: ServiceGround) => { stop(): Promise<void> };
  /** What every request holds beside the common things: commands, readers and loaders of this service. */
  readonly contextFor: (
    ground: ServiceGround,
  ) => (request: RegisterContext, http: Http | null) => RequestContext;
  /** Further pages, such as membership's keys. */
  readonly pages?: (ground: ServiceGround) => Readonly<Record<string, () => Promise<TextPage>>>;
};
