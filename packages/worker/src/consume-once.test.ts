import { newId } from "@union/persistence";
import { consumeOnce } from "./consume-once.js";
import type { EventJob } from "./event-job.js";
import type { EventHandlers } from "./heard-event.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { door } from "./test-waiting.js";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
});
afterEach(() => house.close());

let positions = 0;
const heard = (after: string | null = null): EventJob => {
  const unionId = newId();
  const payload = { unionId, service: "welfare", memberIds: [] };
  const createdAt = new Date().toISOString();
  const origin = { id: newId(), unionId, subject: unionId, traceId: "t", createdAt };
  const place = { publisher: "welfare", position: ++positions, after };
  return { ...origin, ...place, name: "records.linked.v1", payload };
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

test("an event waits for its predecessor, and one that waits keeps its own successors waiting", async () => {
  const first = heard();
  const second = heard(first.id);
  const third = heard(second.id);
  const handlers = writing("done", () => undefined, Promise.resolve());
  expect(await consumeOnce(house.db, handlers, [third, second])).toEqual(["NOT_YET", "NOT_YET"]);
  expect(await house.effects()).toEqual([]);
  await consumeOnce(house.db, handlers, [first]);
  expect(await consumeOnce(house.db, handlers, [second])).toEqual(["DONE"]);
  expect(await consumeOnce(house.db, handlers, [third])).toEqual(["DONE"]);
});

test("a lot is done in the order of the outbox, in whatever order it arrived", async () => {
  const first = heard();
  const second = heard(first.id);
  const order: string[] = [];
  const handlers: EventHandlers = {
    "records.linked.v1": async (_, { id }) => void order.push(id),
  };
  expect(await consumeOnce(house.db, handlers, [second, first])).toEqual(["DONE", "DONE"]);
  expect(order).toEqual([first.id, second.id]);
});

test("while a predecessor is being done its successor is not", async () => {
  const [begun, may] = [door(), door()];
  const first = heard();
  const doing = consumeOnce(house.db, writing("first", begun.open, may.opened), [first]);
  await begun.opened;
  const handlers = writing("second", () => undefined, Promise.resolve());
  expect(await consumeOnce(house.db, handlers, [heard(first.id)])).toEqual(["NOT_YET"]);
  may.open();
  expect(await doing).toEqual(["DONE"]);
});

test("a known event is a duplicate even where its payload cannot be read any more", async () => {
  const known = heard();
  const handlers = writing("once", () => undefined, Promise.resolve());
  await consumeOnce(house.db, handlers, [known]);
  expect(await consumeOnce(house.db, handlers, [{ ...known, payload: "gone" }])).toEqual([
    "DUPLICATE",
  ]);
});
