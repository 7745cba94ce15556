/**
 * Runs the servers of one test run and outlives nobody: `node guardian.mjs tests mariadb redis` prints their
 * addresses as one line of JSON and then listens on its standard input. When that closes – the test run is over or was killed –
 * it ends the servers and removes their folder.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareMariadb } from "./mariadb.mjs";
import { freePort } from "./ports.mjs";
import { prepareRedis } from "./redis.mjs";
import { Server } from "./server.mjs";
import { copyTestTemplate } from "./test-template.mjs";
import { troubleText } from "./trouble-text.mjs";

const attempts = 5;
const prepare = { mariadb: prepareMariadb, redis: prepareRedis };
const [use, ...names] = process.argv.slice(2);
const servers = [];
const folder = mkdtempSync(join(tmpdir(), "union-tests-"));

/** The data is worthless by now, so nothing is shut down gently; but each child's end is awaited. */
const leave = async (code) => {
  for (const server of servers) server.signal("SIGKILL");
  await Promise.all(servers.map((server) => server.exited));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  process.exit(code);
};

/** Between finding a free port and using it another run may take it: then try the next. */
const start = async (name, attempt = 1) => {
  try {
    const { plan, url } = await prepare[name]({
      folder: join(folder, `${name}-${attempt}`),
      port: await freePort(),
      password: randomBytes(18).toString("base64url"),
      use,
      logFile: join(folder, `${name}.log`),
      makeData: copyTestTemplate,
    });
    const server = new Server(plan);
    servers.push(server);
    await server.ready();
    return [name, url];
  } catch (error) {
    const portTaken = /Address already in use/i.test(error.told?.why ?? "");
    if (portTaken && attempt < attempts) return start(name, attempt + 1);
    throw error;
  }
};

process.stdin
  .on("end", () => leave(0))
  .on("error", () => leave(0))
  .resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(1));

try {
  const urls = Object.fromEntries(await Promise.all(names.map((name) => start(name))));
  process.stdout.write(`${JSON.stringify({ urls })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ trouble: troubleText(error) })}\n`, () => leave(1));
}
