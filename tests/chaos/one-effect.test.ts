import { newId, Outbox } from "@union/persistence";
import { type ChaosHouse, openChaosHouse, type Victim } from "./chaos-house.js";

const events = 20_000;
const subjects = 500;
const lot = 100;
const patienceMs = 1_500;

/** What is killed, one after the other, while events are written, told and done; null: Redis is flushed. */
const blows: readonly (readonly Victim[] | null)[] = [
  ["relay"],
  ["consumer"],
  ["redis"],
  ["mariadb"],
  null,
  ["relay", "consumer"],
  ["redis", "consumer"],
  ["mariadb", "relay"],
  ["redis", "mariadb"],
  ["relay"],
];

let house: ChaosHouse;
beforeAll(async () => {
  house = await openChaosHouse(patienceMs);
}, 60_000);
afterAll(() => house?.stop());

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const count = async (from: string, params: unknown[] = []): Promise<number> =>
  Number((await house.db.query(`SELECT COUNT(*) AS n FROM ${from}`, params))[0].n);

/** What the database answers, once it is there to answer. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;)
    try {
      return await ask();
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
      await pause();
    }
}

async function until(what: string, holds: () => Promise<boolean>, seconds = 200): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  while (!(await insist(holds))) {
    if (Date.now() > deadline) throw new Error(`in vain: ${what}`);
    await pause();
  }
}

/** Writes all events, lot by lot; a lot whose commit was cut off is written again unless it stands. */
async function writeEvents(unionId: string): Promise<void> {
  for (let from = 0; from < events; from += lot) {
    const traceId = `lot-${from}`;
    await insist(async () => {
      if ((await count("outbox WHERE trace_id = ?", [traceId])) > 0) return;
      await house.db.transaction(async (tx) => {
        const outbox = new Outbox(tx, { unionId, traceId });
        for (let n = from; n < from + lot; n++) {
          const service = String(Math.floor(n / subjects));
          const payload = { unionId, service, memberIds: [] };
          await outbox.add("records.linked.v1", `subject-${n % subjects}`, payload);
        }
      });
    });
  }
}

/** Strikes whenever some more events have had their effect. */
async function strike(): Promise<void> {
  for (const [n, blow] of blows.entries()) {
    const reached = ((n + 1) * events) / (blows.length + 2);
    await until(`effect ${reached}`, async () => (await count("effect")) >= reached);
    await (blow === null ? house.flush() : house.kill(...blow));
  }
}

test("whatever is killed and whatever Redis forgets, every event has its effect once, in the order of its subject", async () => {
  await Promise.all([writeEvents(newId()), strike()]);
  await until(
    "every event being confirmed",
    async () =>
      (await count("outbox WHERE published_at IS NULL")) + (await count("outbox_told")) === 0,
  );
  expect(await count("outbox")).toBe(events);
  expect(await count("effect")).toBe(events);
  expect(await count("(SELECT DISTINCT event_id FROM effect) e")).toBe(events);
  expect(await count("outbox o JOIN consumed_event c ON c.event_id = o.id")).toBe(events);
  expect(await count("consumed_event")).toBe(events);
  expect(
    await count(
      `(SELECT seq, COALESCE(LAG(seq) OVER (PARTITION BY subject ORDER BY n), -1) AS before_it FROM effect) e
        WHERE seq <> before_it + 1`,
    ),
  ).toBe(0);
}, 420_000);
