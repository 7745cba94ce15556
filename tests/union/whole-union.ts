import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { accessTokenSigner } from "@union/identity";
import type { Actor, Clock } from "@union/kernel";
import { createLogger } from "@union/observability";
import type { Database } from "@union/persistence";
import { openDatabase } from "@union/persistence";
import {
  type RunningService,
  type ServiceConfig,
  type ServiceParts,
  startService,
} from "@union/service";
import { buildSubgraph } from "@union/subgraph";
import { testDatabase, testSecrets } from "@union/testing";
import { composeSupergraph } from "../../gateway/src/compose-supergraph.js";
import { startGateway } from "../../gateway/src/gateway.js";
import { activities } from "../../services/activities/src/service.js";
import { democraticManagement } from "../../services/democratic-management/src/service.js";
import { foundDemoUnion } from "../../services/membership/src/found-demo-union.js";
import { membership } from "../../services/membership/src/service.js";
import { notificationsBy } from "../../services/notifications/src/service.js";
import { welfare } from "../../services/welfare/src/service.js";
import { Caller } from "./caller.js";

const usual: readonly ServiceParts[] = [
  membership(testSecrets.signingKey),
  democraticManagement,
  welfare,
  activities,
  notificationsBy([]),
];

export { usual as services };
export const password = "Demo-union-2025";

/** What a test may want otherwise: a service built in another way, what day notifications takes it to be, and how much is logged. */
type Otherwise = {
  readonly membership?: ServiceParts;
  readonly notifications?: ServiceParts;
  readonly clock?: Clock;
  readonly logLevel?: string;
  /** Folder of the built console; it is served by the gateway. */
  readonly console?: string | null;
};

/** Five services, their workers and the gateway in this process, on real MariaDB and Redis, each on a free port of loopback. */
export type WholeUnion = {
  readonly url: string;
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly database: (service: string) => Promise<Database>;
  /** Somebody who carries a token of these grants; null is nobody. */
  as(actor: Actor | null): Caller;
  signIn(login: string): Promise<Caller>;
  stopService(name: string): Promise<void>;
  /** Starts a service again where it was. */
  startService(name: string): Promise<void>;
  stop(): Promise<void>;
};

export async function startWholeUnion(
  name: string,
  {
    membership: ownMembership,
    notifications,
    clock,
    console = null,
    logLevel = process.env["TEST_LOG_LEVEL"] ?? "silent",
  }: Otherwise = {},
): Promise<WholeUnion> {
  const built: Partial<Record<string, ServiceParts | undefined>> = {
    membership: ownMembership,
    notifications,
  };
  const services = usual.map((parts) => built[parts.name] ?? parts);
  const folder = await mkdtemp(join(tmpdir(), "whole-union-"));
  const ports = new Map<string, number>();
  for (const parts of services) ports.set(parts.name, await freePort());
  const common = {
    host: "127.0.0.1",
    redisUrl: process.env["REDIS_URL"] ?? "",
    gatewaySecret: testSecrets.gatewaySecret,
    jwksUrl: `http://127.0.0.1:${ports.get("membership")}/jwks.json`,
    dataKey: testSecrets.dataKey,
    filesUrl: pathToFileURL(join(folder, "files")).toString(),
    filesSecret: testSecrets.filesSecret,
    logLevel,
    queuePrefix: `test-${randomUUID()}`,
  };
  const running = new Map<string, RunningService>();
  const databaseUrl = (service: string) => testDatabase(`${name}_${service}`);
  const open = async (parts: ServiceParts): Promise<void> => {
    const config: ServiceConfig = {
      ...common,
      port: ports.get(parts.name)!,
      databaseUrl: await databaseUrl(parts.name),
    };
    const options = clock && parts.name === "notifications" ? { clock } : {};
    running.set(parts.name, await startService(parts, config, options));
  };
  for (const parts of services) await open(parts);
  const founded = await openDatabase(await databaseUrl("membership"), services[0]!.database);
  await foundDemoUnion(founded, password);
  await founded.destroy();
  const supergraph = join(folder, "supergraph.graphql");
  await writeFile(supergraph, await composed(services));
  const subgraphs = Object.fromEntries([...running].map(([service, { url }]) => [service, url]));
  const gateway = await startGateway(
    {
      host: common.host,
      port: 0,
      redisUrl: common.redisUrl,
      gatewaySecret: common.gatewaySecret,
      jwksUrl: common.jwksUrl,
      supergraph,
      subgraphs,
      filesUrl: common.filesUrl,
      filesSecret: common.filesSecret,
      introspectionToken: "test-introspection",
      operations: null,
      trustedProxies: null,
      signedInPath: "/",
      console,
      subgraphTimeoutMs: 10_000,
      rates: { perAddress: 100_000, perActor: 100_000, signIn: 100_000 },
      logLevel: common.logLevel,
    },
    createLogger({ name: "gateway", level: common.logLevel }),
  );
  const signer = accessTokenSigner(testSecrets.signingKey);
  const opened: Database[] = [];
  return {
    url: gateway.url,
    subgraphs,
    database: async (service) => {
      const parts = services.find((one) => one.name === service)!;
      const db = await openDatabase(await databaseUrl(service), {
        ...parts.database,
        connections: 2,
      });
      opened.push(db);
      return db;
    },
    as: (actor) => new Caller(gateway.url, actor && (() => signer.sign(actor, new Date()))),
    signIn: (login) => Caller.signIn(gateway.url, login, password),
    stopService: async (service) => {
      await running.get(service)?.stop();
      running.delete(service);
    },
    startService: (service) => open(services.find((one) => one.name === service)!),
    stop: async () => {
      await gateway.stop();
      for (const service of running.values()) await service.stop();
      for (const db of opened) await db.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function composed(services: readonly ServiceParts[]): Promise<string> {
  const subgraphs = await Promise.all(
    services.map(async (parts) => ({
      name: parts.name,
      sdl: (await buildSubgraph(parts)).typeDefs,
    })),
  );
  const supergraph = composeSupergraph(subgraphs);
  if (!supergraph.ok) throw new Error(supergraph.error.join("\n"));
  return supergraph.value;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    probe
      .once("error", () => resolve(freePort()))
      .listen(port, "127.0.0.1", () => probe.close(() => resolve(port)));
  });
