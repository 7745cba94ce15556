import {
  type Database,
  defineMigration,
  infrastructureMigrations,
  openDatabase,
} from "@union/persistence";
import { openKeeper } from "../union/keeper.js";
import { flushRedis } from "./flush-redis.js";

export type Victim = "relay" | "consumer" | "redis" | "mariadb";

const createEffect = defineMigration("20990101T0000-create-effect", [
  `CREATE TABLE effect (
    n BIGINT AUTO_INCREMENT PRIMARY KEY,
    event_id CHAR(36) NOT NULL,
    subject VARCHAR(80) NOT NULL,
    seq INT NOT NULL,
    KEY by_subject (subject, n)
  )`,
]);

/** A relay and a consumer as processes, on a MariaDB and a Redis of their own: all four can be killed and started again. */
export type ChaosHouse = {
  readonly db: Database;
  /** SIGKILL, and up again on the same data. */
  kill(...victims: readonly Victim[]): Promise<void>;
  flush(): Promise<void>;
  stop(): Promise<void>;
};

/** Opens the house. What nobody confirmed is told again after `patienceMs`. */
export async function openChaosHouse(patienceMs: number): Promise<ChaosHouse> {
  const { tell, close } = openKeeper();
  const services = ["welfare"];
  const opened = await tell<{ redis: string; databases: { welfare: string } }>("open", {
    services,
  });
  const url = opened.databases.welfare;
  const migrations = [...infrastructureMigrations, createEffect];
  const db = await openDatabase(url, { migrations, connections: 3 });
  const env = { DATABASE_URL: url, REDIS_URL: opened.redis, PATIENCE_MS: String(patienceMs) };
  const program = "tests/chaos/worker-process.mjs";
  for (const name of ["relay", "consumer"]) {
    const plan = { name, program, needs: "packages/worker/dist/index.js", args: [name], env };
    await tell("program", plan);
    await tell("start", { name });
  }
  return {
    db,
    kill: async (...victims) => {
      for (const name of victims) await tell("kill", { name });
      // Stores first: a program that starts needs its database.
      for (const name of [...victims].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
        await tell("start", { name });
    },
    flush: () => flushRedis(opened.redis),
    stop: async () => {
      await db.destroy();
      await close();
    },
  };
}

const order: readonly Victim[] = ["mariadb", "redis", "relay", "consumer"];
