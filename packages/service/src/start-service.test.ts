import "reflect-metadata";
import { randomBytes, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { infrastructureMigrations } from "@union/persistence";
import { importingMigrations } from "@union/registers";
import { commonPermissions, commonResolvers } from "@union/subgraph";
import { DataSource } from "typeorm";
import type { ServiceConfig } from "./service-config.js";
import type { ServiceParts } from "./service-parts.js";
import { startService } from "./start-service.js";

const name = `service_${randomUUID().replaceAll("-", "")}`;
const [first, ...others] = commonResolvers("Welfare");
const parts: ServiceParts = {
  name: "welfare",
  database: { migrations: [...infrastructureMigrations, ...importingMigrations] },
  resolvers: [first!, ...others],
  references: {},
  permissions: commonPermissions("Welfare"),
  landings: () => [],
  handlers: () => ({}),
  contextFor: () => (request) => request,
  pages: () => ({ "/own": async () => ({ status: 200, type: "text/plain", body: "own page" }) }),
};
const secret = () => randomBytes(32).toString("hex");
const config = (changes: Partial<ServiceConfig> = {}): ServiceConfig => ({
  host: "127.0.0.1",
  port: 0,
  databaseUrl: new URL(`/${name}`, process.env["DATABASE_URL"]).toString(),
  redisUrl: process.env["REDIS_URL"] ?? "",
  gatewaySecret: secret(),
  jwksUrl: "http://127.0.0.1:1/jwks.json",
  dataKey: randomBytes(32).toString("base64"),
  filesUrl: pathToFileURL(tmpdir()).toString(),
  filesSecret: secret(),
  logLevel: "silent",
  queuePrefix: name,
  ...changes,
});

let server: DataSource;
beforeAll(async () => {
  const url = process.env["DATABASE_URL"] ?? "";
  server = await new DataSource({ type: "mariadb", url }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
});
afterAll(async () => {
  await server.query(`DROP DATABASE ${name}`);
  await server.destroy();
});

/** What this process holds open towards others, and what the database sees of it. */
const held = async () => ({
  sockets: process.getActiveResourcesInfo().filter((one) => /TCP/.test(one)).length,
  connections: Number(
    (
      await server.query("SELECT COUNT(*) AS n FROM information_schema.processlist WHERE db = ?", [
        name,
      ])
    )[0].n,
  ),
});
/** Waits until nothing more is held than before; sockets close a moment after they are told to. */
async function untilHeld(before: Awaited<ReturnType<typeof held>>): Promise<void> {
  const deadline = Date.now() + 5_000;
  let now = await held();
  while (Date.now() < deadline && JSON.stringify(now) !== JSON.stringify(before)) {
    await new Promise(setImmediate);
    now = await held();
  }
  expect(now).toEqual(before);
}

test("a service starts, tells its health, its numbers and its own pages, and stops without leaving anything open", async () => {
  const before = await held();
  const running = await startService(parts, config());
  const at = async (path: string) => {
    const answer = await fetch(new URL(path, running.url));
    return { status: answer.status, body: await answer.text() };
  };
  expect(await at("/health")).toEqual({ status: 200, body: '{"status":"up","service":"welfare"}' });
  expect((await at("/metrics")).body).toContain("# TYPE");
  expect((await at("/own")).body).toBe("own page");
  expect((await fetch(running.url, { method: "POST", body: "{}" })).status).toBe(401);
  expect((await held()).connections).toBeGreaterThan(0);
  await running.stop();
  await expect(fetch(running.url)).rejects.toThrow();
  await untilHeld(before);
});

test("a service that cannot have its port says so and leaves nothing open either", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const before = await held();
  await expect(startService(parts, config({ port }))).rejects.toThrow("EADDRINUSE");
  await untilHeld(before);
  await new Promise((resolve) => other.close(resolve));
});

test("a database that is not there stops the start", async () => {
  const databaseUrl = new URL("/nowhere", process.env["DATABASE_URL"]).toString();
  const before = await held();
  await expect(startService(parts, config({ databaseUrl }))).rejects.toThrow("nowhere");
  await untilHeld(before);
});
