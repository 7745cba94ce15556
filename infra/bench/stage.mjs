import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createDatabases } from "../local/databases.mjs";
import { environments } from "../local/environments.mjs";
import { paths } from "../local/paths.mjs";
import { freePort } from "../local/ports.mjs";
import { programPlan } from "../local/program-plan.mjs";
import { Records } from "../local/records.mjs";
import { run } from "../local/run.mjs";
import { secrets as secretsIn } from "../local/secrets.mjs";
import { Server } from "../local/server.mjs";
import { startTestServers } from "../local/test-servers.mjs";
import { mysql } from "./foreign.mjs";

const home = join(paths.local, "bench");
/** `BENCH_PROFILE=folder npm run bench …` leaves a CPU profile of each program there. */
const profile = process.env["BENCH_PROFILE"];
const profiling = profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [];
/** A bench asks from one address more often in a minute than a whole hospital. */
const noRateLimits = { RATE_PER_ADDRESS: "1000000000", RATE_PER_ACTOR: "1000000000" };

/**
 * A union of its own for one run: MariaDB with the settings of `npm start`, Redis, some services and the gateway over
 * them, each a process on loopback. `close` ends all of it; what a killed run leaves is ended by the next one.
 */
export class Stage {
  #servers = [];

  /** @param {string[]} services membership first */
  static async open(services) {
    const stage = new Stage();
    await stage.#prepare(services);
    try {
      await stage.#start(services);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  async #prepare(services) {
    mkdirSync(home, { recursive: true });
    this.records = new Records(join(home, "run"));
    await this.records.endLeftovers();
    this.folder = mkdtempSync(join(home, "stage-"));
    this.secrets = secretsIn(join(this.folder, "secrets.json"));
    this.ports = {};
    for (const name of [...services, "gateway", "bare"])
      this.ports[name] = await freePort(undefined, new Set(Object.values(this.ports)));
  }

  async #start(services) {
    this.stores = await startTestServers(["mariadb", "redis"], "local");
    const { mariadb: administrator, redis } = this.stores.urls;
    this.databases = await createDatabases({
      administrator,
      services,
      password: this.secrets.database,
    });
    this.sql = mysql.createPool({ uri: administrator, connectionLimit: 4, dateStrings: true });
    const { secrets, databases, ports } = this;
    this.environment = environments({ secrets, databases, redis, ports });
    for (const name of services)
      await this.start(name, `services/${name}/dist/main.js`, this.environment.service(name));
    await this.start("gateway", "gateway/dist/main.js", {
      ...this.environment.gateway(),
      ...noRateLimits,
      SUPERGRAPH: await this.#supergraph(services),
    });
  }

  /** Starts a program, which must answer /health at its port, and answers its process. */
  async start(name, program, environment) {
    const env = {
      ...environment,
      FILES_URL: pathToFileURL(join(this.folder, "files")).href,
      LOG_LEVEL: "warn",
    };
    const plan = programPlan({ name, program, port: this.ports[name], env });
    const args = [...profiling, ...plan.args];
    const server = new Server({ ...plan, args, logFile: join(this.folder, `${name}.log`) });
    this.#servers.push(server);
    if (server.pid !== undefined) this.records.note(name, server.pid);
    return server.ready();
  }

  /** Starts a service anew without its queues: its events wait in the outbox, and it hears none. */
  async restartWithoutQueues(name) {
    const before = this.process(name);
    await before.stop();
    this.#servers.splice(this.#servers.indexOf(before), 1);
    const nowhere = `redis://127.0.0.1:${await freePort(undefined, new Set(Object.values(this.ports)))}`;
    const environment = { ...this.environment.service(name), REDIS_URL: nowhere };
    return this.start(name, `services/${name}/dist/main.js`, environment);
  }

  /** Starts a bare server of this folder: it is told the address of each database, and which union is meant. */
  startBare(program, unionId) {
    const addresses = Object.entries(this.databases).map(([service, url]) => [
      `DATABASE_${service.toUpperCase().replaceAll("-", "_")}`,
      url,
    ]);
    const env = { PATH: process.env["PATH"], ...Object.fromEntries(addresses), UNION_ID: unionId };
    return this.start("bare", `infra/bench/${program}`, env);
  }

  /** The process of a program that was started. */
  process(name) {
    return this.#servers.find((server) => server.name === name);
  }

  address(name) {
    return `http://127.0.0.1:${this.ports[name]}`;
  }

  async close() {
    for (const server of this.#servers.reverse()) {
      await server.stop();
      this.records.forget(server.name);
    }
    await this.sql?.end();
    await this.stores?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The graph over these services alone. */
  async #supergraph(services) {
    const subgraphs = [];
    for (const name of services) {
      const program = join(paths.root, "services", name, "dist/print-schema.js");
      const { code, output, tail } = await run(process.execPath, [program]);
      if (code !== 0) throw new Error(`${name}: ${tail}`);
      subgraphs.push({ name, sdl: output });
    }
    const { composeSupergraph } = await import("../../gateway/dist/compose-supergraph.js");
    const composed = composeSupergraph(subgraphs);
    if (!composed.ok) throw new Error(composed.error.join("\n"));
    const file = join(this.folder, "supergraph.graphql");
    writeFileSync(file, composed.value);
    return file;
  }
}
