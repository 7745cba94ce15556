import { performance } from "node:perf_hooks";
import { foreign, mysql } from "./foreign.mjs";

const { Queue, Worker } = foreign("packages/worker", "bullmq");
const { Redis } = foreign("packages/worker", "ioredis");

const recipientsOfJob = 500;
/** As many jobs side by side as a consumer of the house takes. */
const concurrency = 16;
const table = "union_hall_notifications.bench_delivery";

/**
 * The least that reaching the recipients of a notice could be: BullMQ jobs of 500 recipients each, put on a queue in one
 * go and worked off in this process; once doing nothing, once writing the rows that the house wrote, from memory, into an
 * empty copy of its table. Nobody is looked up, nothing is decided.
 * @returns {Promise<{ idleMs: number, rowsMs: number }>}
 */
export async function bareJobs({ sql, stores, databases }, unionId, noticeId) {
  const [rows, fields] = await sql.query({
    sql: "SELECT * FROM union_hall_notifications.delivery WHERE union_id = ? AND notice_id = ? ORDER BY recipient_id",
    values: [unionId, noticeId],
    rowsAsArray: true,
  });
  const lots = [];
  for (let at = 0; at < rows.length; at += recipientsOfJob)
    lots.push(rows.slice(at, at + recipientsOfJob));
  const recipient = fields.findIndex(({ name }) => name === "recipient_id");
  const jobs = lots.map((lot, n) => ({
    name: "bare",
    data: { n, unionId, noticeId, recipients: lot.map((row) => row[recipient]) },
  }));
  await sql.query(`CREATE TABLE ${table} LIKE union_hall_notifications.delivery`);
  const pool = mysql.createPool({ uri: databases["notifications"], connectionLimit: 10 });
  try {
    const idleMs = await workedOff(stores.urls.redis, jobs, async () => undefined);
    const rowsMs = await workedOff(stores.urls.redis, jobs, ({ n }) =>
      pool.query(`INSERT INTO ${table} VALUES ?`, [lots[n]]),
    );
    return { idleMs, rowsMs };
  } finally {
    await pool.end();
    await sql.query(`DROP TABLE ${table}`);
  }
}

/** Milliseconds from putting the jobs on their queue until the last one is done. */
async function workedOff(redisUrl, jobs, work) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const options = { connection, prefix: "bench" };
  const queue = new Queue("bare", options);
  let left = jobs.length;
  const worker = new Worker("bare", (job) => work(job.data), {
    ...options,
    concurrency,
    autorun: false,
  });
  try {
    const done = new Promise((resolve, reject) => {
      worker.on("failed", (_, failure) => reject(failure));
      worker.on("completed", () => {
        left -= 1;
        if (left === 0) resolve();
      });
    });
    await worker.waitUntilReady();
    const began = performance.now();
    worker.run().catch(() => undefined);
    await queue.addBulk(jobs.map((job) => ({ ...job, opts: { removeOnComplete: true } })));
    await done;
    return performance.now() - began;
  } finally {
    await worker.close();
    await queue.close();
    connection.disconnect();
  }
}
