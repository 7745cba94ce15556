import { type Database, openDatabase } from "@union/persistence";
import type { ServiceParts } from "@union/service";
import { testSecrets } from "@union/testing";
import { openKeeper } from "./keeper.js";

type Opened = {
  readonly redis: string;
  readonly databases: Readonly<Record<string, string>>;
  readonly files: string;
};

/** How long an import's process may be silent in such a house: short, because its tests wait for it. */
const importLeaseMs = 2_000;

/** Services as real processes from dist on stores of their own, any of which can be killed and started again. */
export type KillableHouse = {
  readonly filesUrl: string;
  /** Address of a service. */
  readonly url: (service: string) => string;
  /** A connection of the test's own to a service's database. */
  readonly database: (service: string) => Database;
  /** Starts what was killed, as it was and on its own data. */
  start(name: string): Promise<void>;
  kill(name: string): Promise<void>;
  isRunning(name: string): Promise<boolean>;
  stop(): Promise<void>;
};

/** Opens a house of these services, membership first; `found` fills the databases before a service runs. */
export async function openKillableHouse(
  services: readonly ServiceParts[],
  found: (databaseOf: (service: string) => Database) => Promise<void>,
): Promise<KillableHouse> {
  const { tell, close } = openKeeper();
  const names = services.map(({ name }) => name);
  const opened = await tell<Opened>("open", { services: names });
  const databases = new Map<string, Database>();
  const addresses = new Map<string, string>();
  const databaseOf = (service: string) => databases.get(service)!;
  for (const parts of services) {
    const options = { ...parts.database, connections: 2 };
    databases.set(parts.name, await openDatabase(opened.databases[parts.name]!, options));
    addresses.set(parts.name, (await tell<{ url: string }>("service", { name: parts.name })).url);
  }
  await found(databaseOf);
  for (const { name } of services) {
    const env = {
      DATABASE_URL: opened.databases[name],
      REDIS_URL: opened.redis,
      GATEWAY_SECRET: testSecrets.gatewaySecret,
      JWKS_URL: `${addresses.get("membership")}/jwks.json`,
      DATA_KEY: testSecrets.dataKey,
      FILES_URL: opened.files,
      FILES_SECRET: testSecrets.filesSecret,
      SIGNING_KEY: testSecrets.signingKey,
      IMPORT_LEASE_MS: String(importLeaseMs),
      LOG_LEVEL: "warn",
    };
    await tell("start", { name, env });
  }
  return {
    filesUrl: opened.files,
    url: (service) => `${addresses.get(service)}/graphql`,
    database: databaseOf,
    start: (name) => tell("start", { name }),
    kill: (name) => tell("kill", { name }),
    isRunning: async (name) =>
      (await tell<{ isRunning: boolean }>("isRunning", { name })).isRunning,
    stop: async () => {
      for (const db of databases.values()) await db.destroy();
      await close();
    },
  };
}
