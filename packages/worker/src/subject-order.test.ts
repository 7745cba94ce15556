import { subscriptions } from "@union/messages";
import { newId } from "@union/persistence";
import fc from "fast-check";
import { GiveUp } from "./failures.js";
import type { EventHandlers } from "./heard-event.js";
import { queueState } from "./queue-state.js";
import { startConsumer } from "./start-consumer.js";
import { startRelay } from "./start-relay.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { eventually } from "./test-waiting.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
});
afterEach(() => house.close());

const line = (told: string[], subject: string) => told.filter((one) => one.startsWith(subject));

/** What came of events of these subjects with several relays and consumers at once, some handlings failing. */
async function effectsOf(subjects: readonly string[], fails: (call: number) => boolean) {
  const unionId = newId();
  let calls = 0;
  const handlers: EventHandlers = {
    "records.linked.v1": async (tx, { id, payload }) => {
      await tx.query("INSERT INTO ordered (note) VALUES (?)", [payload.service]);
      if (fails(++calls)) throw Object.assign(new Error("lost"), { code: "ECONNRESET" });
      await tx.query("INSERT INTO effect VALUES (?, ?)", [id, payload.service]);
    },
  };
  await house.db.query(
    "CREATE OR REPLACE TABLE ordered (n INT AUTO_INCREMENT PRIMARY KEY, note VARCHAR(80))",
  );
  const parts = [
    ...[3, 5, 7].map((batch) => startRelay({ ...house, subscriptions, batch })),
    ...[4, 4].map((concurrency) =>
      startConsumer({ ...house, queue: "membership", handlers, concurrency }),
    ),
  ];
  await house.tellOf(unionId, subjects);
  await eventually(async () => (await house.untold()) + (await house.unconfirmed()) === 0);
  await Promise.all(parts.map((part) => part.stop()));
  const rows: { note: string }[] = await house.db.query("SELECT note FROM ordered ORDER BY n");
  return rows.map(({ note }) => note);
}

test("the events of a subject have their effects in order, whoever tells and does them, and whatever fails in between", async () => {
  const subject = fc.constantFrom("ann", "bob", "cyd");
  await fc.assert(
    fc.asyncProperty(
      fc.array(subject, { minLength: 2, maxLength: 30 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }),
      async (subjects, failing) => {
        const effects = await effectsOf(subjects, (call) => failing.includes(call));
        expect([...effects].sort()).toEqual(subjects.map((one, n) => `${one}:${n}`).sort());
        for (const one of ["ann", "bob", "cyd"]) {
          const told = subjects.flatMap((other, n) => (other === one ? [`${one}:${n}`] : []));
          expect(line(effects, one)).toEqual(told);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test("an event that failed for good holds its successors back and nobody else's", async () => {
  const unionId = newId();
  const handlers: EventHandlers = {
    "records.linked.v1": async (tx, { id, payload }) => {
      if (payload.service === "ann:0") throw new GiveUp("Mend it first.");
      await tx.query("INSERT INTO effect VALUES (?, ?)", [id, payload.service]);
    },
  };
  const relay = startRelay({ ...house, subscriptions });
  const consumer = startConsumer({ ...house, queue: "membership", handlers });
  await house.tellOf(unionId, ["ann", "ann", "bob", "bob"]);
  await eventually(async () => {
    const { failed, delayed } = await queueState(house.redisUrl, "membership", house.prefix);
    return failed === 1 && delayed === 1 && (await house.unconfirmed()) === 2;
  });
  expect(await house.effects()).toEqual(["bob:2", "bob:3"]);
  await Promise.all([relay.stop(), consumer.stop()]);
});
