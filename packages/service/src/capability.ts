import { type DeadlineKind, deadlineMigrations, deadlineSchedule } from "@union/deadlines";
import { infrastructureMigrations, type MigrationClass } from "@union/persistence";
import { importingMigrations } from "@union/registers";
import { type Stages, stageMigrations } from "@union/stages";
import type { SubgraphParts } from "@union/subgraph";
import type { EventHandlers } from "@union/worker";
import type { PolicyForecast } from "./policy-forecast.js";
import type { ServiceGround, ServiceParts } from "./service-parts.js";

/** One thing the union does, declared in its own folder: what it adds to its service. */
export type Capability = {
  readonly entities?: ServiceParts["database"]["entities"];
  /** Its tables; the service's migrations run in the order of their names. */
  readonly migrations?: readonly MigrationClass[];
  readonly resolvers?: readonly (new () => object)[];
  readonly references?: SubgraphParts["references"];
  readonly permissions?: SubgraphParts["permissions"];
  /** Its clocks, swept every hour. */
  readonly deadlines?: readonly DeadlineKind[];
  /** The stages of its matters: each step has its recipients, or says why nobody is told. */
  readonly stages?: readonly Stages[];
  /** What of its rows goes once it is old. */
  readonly prunables?: ServiceParts["prunables"];
  readonly landings?: ServiceParts["landings"];
  readonly handlers?: ServiceParts["handlers"];
  readonly schedules?: ServiceParts["schedules"];
  readonly longSchedules?: ServiceParts["longSchedules"];
  /** How a year's cases come out under policy: what a dry run of a decision plays again. */
  readonly forecasts?: (ground: ServiceGround) => readonly PolicyForecast[];
};

type Joined = Pick<
  ServiceParts,
  | "database"
  | "resolvers"
  | "references"
  | "permissions"
  | "stages"
  | "deadlines"
  | "prunables"
  | "landings"
  | "handlers"
  | "schedules"
  | "longSchedules"
>;

/** The forecasts of all capabilities. */
export const forecastsOf =
  (capabilities: readonly Capability[]) =>
  (ground: ServiceGround): readonly PolicyForecast[] =>
    capabilities.flatMap(({ forecasts }) => forecasts?.(ground) ?? []);

/** What a service is made of: its capabilities side by side, on the tables that every service has. Throws where two of them claim one name. */
export function joinCapabilities(capabilities: readonly Capability[]): Joined {
  const every = <T>(of: (capability: Capability) => readonly T[] | undefined): T[] =>
    capabilities.flatMap((capability) => of(capability) ?? []);
  const onGround =
    <T>(of: (capability: Capability) => ((ground: ServiceGround) => readonly T[]) | undefined) =>
    (ground: ServiceGround): T[] =>
      every((capability) => of(capability)?.(ground));
  const [first, ...others] = every(({ resolvers }) => resolvers);
  if (first === undefined) throw new Error("a service needs at least one resolver");
  return {
    database: {
      entities: every(({ entities }) => entities),
      migrations: [
        ...infrastructureMigrations,
        ...importingMigrations,
        ...deadlineMigrations,
        ...stageMigrations,
        ...inOrder(every(({ migrations }) => migrations)),
      ],
    },
    resolvers: [first, ...others],
    references: apart(every(({ references }) => references && [references])),
    permissions: apart(every(({ permissions }) => permissions && [permissions])),
    stages: every(({ stages }) => stages),
    deadlines: every(({ deadlines }) => deadlines),
    prunables: every(({ prunables }) => prunables),
    landings: onGround(({ landings }) => landings),
    handlers: (ground) =>
      apart<EventHandlers>(every(({ handlers }) => handlers && [handlers(ground)])),
    schedules: (ground) => [
      deadlineSchedule(every(({ deadlines }) => deadlines)),
      ...onGround(({ schedules }) => schedules)(ground),
    ],
    longSchedules: onGround(({ longSchedules }) => longSchedules),
  };
}

/** All entries together; a name that two of them claim is a mistake of the house. */
function apart<T extends object>(parts: readonly T[]): T {
  const joined: Record<string, unknown> = {};
  for (const [name, part] of parts.flatMap((entries) => Object.entries(entries))) {
    if (name in joined) throw new Error(`two capabilities claim ${name}`);
    joined[name] = part;
  }
  return joined as T;
}

/** Migrations in the order in which they run: by their names. */
const inOrder = (migrations: readonly MigrationClass[]): MigrationClass[] =>
  migrations
    .map((migration) => ({ migration, name: String(new migration().name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ migration }) => migration);
