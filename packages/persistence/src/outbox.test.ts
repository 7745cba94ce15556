import { randomUUID } from "node:crypto";
import { Outbox } from "./outbox.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const tell = async (unionId: string, fail: boolean): Promise<void> =>
  house.db.transaction(async (tx) => {
    const payload = { unionId, service: "welfare", memberIds: [randomUUID()] };
    await new Outbox(tx, { unionId, traceId: "trace-1" }).add("records.linked.v1", "s-1", payload);
    if (fail) throw new Error("accident");
  });
const told = (unionId: string): Promise<Record<string, unknown>[]> =>
  house.db.query("SELECT * FROM outbox WHERE union_id = ?", [unionId]);

test("an event commits with the state it announces, untold as yet", async () => {
  const unionId = randomUUID();
  await tell(unionId, false);
  const [event, ...others] = await told(unionId);
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    name: "records.linked.v1",
    subject: "s-1",
    trace_id: "trace-1",
    published_at: null,
  });
});

test("an event of a transaction that is rolled back was never there", async () => {
  const unionId = randomUUID();
  await expect(tell(unionId, true)).rejects.toThrow("accident");
  expect(await told(unionId)).toEqual([]);
});
