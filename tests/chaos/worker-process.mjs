/** A relay or a consumer in a process of its own, to be killed: `worker-process.mjs relay|consumer`. */
import { subscriptions } from "@union/messages";
import { createLogger } from "@union/observability";
import { infrastructureMigrations, openDatabase } from "@union/persistence";
import { startConsumer, startRelay } from "@union/worker";

const { DATABASE_URL, REDIS_URL, PATIENCE_MS } = process.env;
const migrations = infrastructureMigrations;
const db = await openDatabase(DATABASE_URL, { migrations, connections: 4 });
const log = createLogger({ name: "chaos", level: "error" });
const house = { db, redisUrl: REDIS_URL, log };

/** Writes its effect; one time in five hundred the connection seems to be lost right after. */
const handle = async (tx, { id, subject, payload }) => {
  await tx.query("INSERT INTO effect (event_id, subject, seq) VALUES (?, ?, ?)", [
    id,
    subject,
    Number(payload.service),
  ]);
  if (Math.random() < 0.002) throw Object.assign(new Error("lost"), { code: "ECONNRESET" });
};

if (process.argv[2] === "relay") {
  const first = Number(PATIENCE_MS);
  const patience = { first, most: 2 * first };
  startRelay({ ...house, service: "welfare", subscriptions, patience });
} else startConsumer({ ...house, queue: "membership", handlers: { "records.linked.v1": handle } });
process.stdout.write("ready\n");
