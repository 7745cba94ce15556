import { newId } from "@union/persistence";
import { consumeOnce } from "./consume-once.js";
import type { EventHandlers, HeardEvent } from "./heard-event.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { door } from "./test-waiting.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
});
afterEach(() => house.close());

const heard = (): HeardEvent => {
  const unionId = newId();
  const payload = { unionId, service: "welfare", memberIds: [] };
  const origin = { id: newId(), unionId, subject: unionId, traceId: "t", createdAt: new Date() };
  return { ...origin, name: "records.linked.v1", payload };
};
/** Handlers that write an effect called `note` and then wait for `until`. */
const writing = (note: string, begun: () => void, until: Promise<void>): EventHandlers => ({
  "records.linked.v1": async (tx, { id }) => {
    await tx.query("INSERT INTO effect VALUES (?, ?)", [id, note]);
    begun();
    await until;
  },
});

test("of two consumers with the same event at once, one does it and the other finds it done", async () => {
  const [begun, may] = [door(), door()];
  const event = heard();
  const first = consumeOnce(house.db, writing("first", begun.open, may.opened), [event]);
  await begun.opened;
  const second = consumeOnce(house.db, writing("second", begun.open, may.opened), [event]);
  may.open();
  expect([await first, await second]).toEqual([["DONE"], ["DUPLICATE"]]);
  expect(await house.effects()).toEqual(["first"]);
});

test("when the first of them fails, the other does it", async () => {
  const [begun, may] = [door(), door()];
  const event = heard();
  const failing = may.opened.then(() => Promise.reject(new Error("slip")));
  const first = consumeOnce(house.db, writing("first", begun.open, failing), [event]);
  const refused = expect(first).rejects.toThrow("slip");
  await begun.opened;
  const second = consumeOnce(house.db, writing("second", begun.open, may.opened), [event]);
  may.open();
  await refused;
  expect(await second).toEqual(["DONE"]);
  expect(await house.effects()).toEqual(["second"]);
});

test("of several events at once each has its effect once, those done before and those told twice too", async () => {
  const [known, fresh] = [heard(), heard()];
  const handlers = writing("once", () => undefined, Promise.resolve());
  await consumeOnce(house.db, handlers, [known]);
  expect(await consumeOnce(house.db, handlers, [fresh, known, fresh])).toEqual([
    "DONE",
    "DUPLICATE",
    "DUPLICATE",
  ]);
  expect(await house.effects()).toEqual(["once", "once"]);
});
