/**
 * Keeps the processes of a house that a test kills: MariaDB, Redis and services from dist, each on a port of its own. Its
 * parent tells it by messages what to start and what to kill; when the parent is gone, however it ended, all of it ends
 * and its folder is removed.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createDatabases } from "../../infra/local/databases.mjs";
import { prepareMariadb } from "../../infra/local/mariadb.mjs";
import { paths } from "../../infra/local/paths.mjs";
import { freePort } from "../../infra/local/ports.mjs";
import { programPlan } from "../../infra/local/program-plan.mjs";
import { prepareRedis } from "../../infra/local/redis.mjs";
import { run } from "../../infra/local/run.mjs";
import { Server } from "../../infra/local/server.mjs";
import { copyTestTemplate } from "../../infra/local/test-template.mjs";
import { tool } from "../../infra/local/tools.mjs";

const folder = mkdtempSync(join(tmpdir(), "killed-house-"));
const prepare = { mariadb: prepareMariadb, redis: prepareRedis };
const plans = new Map();
const servers = new Map();
const ports = new Set();

const port = async () => {
  const found = await freePort(undefined, ports);
  ports.add(found);
  return found;
};

/** Builds the house where a built file is missing. */
async function built(file) {
  if (existsSync(join(paths.root, file))) return;
  const { code, tail } = await run(tool("tsc"), ["-b"], { cwd: paths.root });
  if (code !== 0) throw new Error(tail);
}

const acts = {
  /** The stores, with the settings of `npm start`: what they have answered survives a kill. A database for each service. */
  async open({ services }) {
    const urls = {};
    for (const name of ["mariadb", "redis"]) {
      const { plan, url } = await prepare[name]({
        folder: join(folder, name),
        port: await port(),
        password: randomBytes(18).toString("base64url"),
        use: "local",
        logFile: join(folder, `${name}.log`),
        makeData: copyTestTemplate,
      });
      plans.set(name, plan);
      urls[name] = url;
    }
    await Promise.all([acts.start({ name: "mariadb" }), acts.start({ name: "redis" })]);
    const password = randomBytes(18).toString("base64url");
    const databases = await createDatabases({ administrator: urls.mariadb, services, password });
    return { redis: urls.redis, databases, files: pathToFileURL(join(folder, "files")).href };
  },

  /** A service that is not started yet: it gets a port. */
  async service({ name }) {
    const program = `services/${name}/dist/main.js`;
    await built(program);
    const at = await port();
    plans.set(name, { name, program, port: at });
    return { url: `http://127.0.0.1:${at}` };
  },

  /** A program of the test's own, not started yet; it is ready when it has written so. */
  async program({ name, program, needs, args, env }) {
    await built(needs);
    plans.set(name, {
      name,
      command: process.execPath,
      args: [join(paths.root, program), ...args],
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
      logFile: join(folder, `${name}.log`),
      isReady: (server) => server.output().includes("ready"),
      patience: 30_000,
    });
    return {};
  },

  /** Starts what is known by that name, or starts it again as it was; answers when it is ready. */
  async start({ name, env }) {
    if (env) {
      const { program, port: at } = plans.get(name);
      const inherited = { PATH: process.env["PATH"], HOME: process.env["HOME"] };
      const plan = programPlan({ name, program, port: at, env: { ...inherited, ...env } });
      plans.set(name, { ...plan, logFile: join(folder, `${name}.log`) });
    }
    const server = new Server(plans.get(name));
    servers.set(name, server);
    await server.ready();
    return {};
  },

  /** SIGKILL; answers when it is gone. */
  async kill({ name }) {
    const server = servers.get(name);
    server.signal("SIGKILL");
    return { end: await server.exited };
  },

  /** Whether it has run without end since it was started last. */
  async isRunning({ name }) {
    return { isRunning: servers.get(name).end === null };
  },
};

process.on("message", ({ seq, act, ...what }) => {
  acts[act](what).then(
    (answer) => process.send({ seq, ...answer }),
    (error) => process.send({ seq, error: error.told?.why ?? error.message }),
  );
});
process.on("disconnect", async () => {
  for (const server of servers.values()) server.signal("SIGKILL");
  await Promise.all([...servers.values()].map(({ exited }) => exited));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  process.exit(0);
});
