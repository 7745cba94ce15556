import { randomUUID } from "node:crypto";
import { type Actor, err, ok } from "@union/kernel";
import { command, type Unit } from "./command.js";
import { StaleVersion } from "./stale-version.js";
import { openTestHouse, someone, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse([
    "CREATE TABLE note (union_id CHAR(36) NOT NULL, word VARCHAR(40) NOT NULL)",
  ]);
});
afterAll(() => house.close());

type Input = { readonly word: string };
const writing = ({ tx, outbox }: Unit) => {
  return async ({ unionId }: Actor, { word }: Input) => {
    await tx.query("INSERT INTO note VALUES (?, ?)", [unionId, word]);
    await outbox.add("records.linked.v1", unionId, { unionId, service: "welfare", memberIds: [] });
    return ok({ id: `${word}-1` });
  };
};
const tooLate = { kind: "TooLate", limit: 3 } as const;
/** A use case that does all its writing before it says no. */
const refusing = (unit: Unit) => async (actor: Actor, input: Input) => {
  await writing(unit)(actor, input);
  return err(tooLate);
};
const failing = (failure: Error) => (unit: Unit) => async (actor: Actor, input: Input) => {
  await writing(unit)(actor, input);
  throw failure;
};

const envelope = (idempotencyKey: string | null = null) => ({ idempotencyKey, traceId: "trace-1" });
const rows = async (statement: string, { unionId }: Actor): Promise<unknown[]> =>
  (await house.db.query(statement, [unionId])).map((row: object) => Object.values(row)[0]);
const traces = async (actor: Actor) => ({
  notes: await rows("SELECT word FROM note WHERE union_id = ?", actor),
  events: await rows("SELECT name FROM outbox WHERE union_id = ?", actor),
  audited: await rows("SELECT outcome FROM audit_log WHERE union_id = ? ORDER BY position", actor),
  stored: (await rows("SELECT COUNT(*) FROM command_log WHERE union_id = ?", actor)).map(Number)[0],
});

test("a command commits its state, its event, its audit entry and its stored result as one", async () => {
  const actor = someone();
  const run = command(house.db, "writeNote", writing);
  expect(await run(actor, { word: "a" }, envelope("key"))).toEqual(ok({ id: "a-1" }));
  expect(await traces(actor)).toEqual({
    notes: ["a"],
    events: ["records.linked.v1"],
    audited: ["OK"],
    stored: 1,
  });
  const [entry] = await house.db.query("SELECT * FROM audit_log WHERE union_id = ?", [
    actor.unionId,
  ]);
  expect(entry).toMatchObject({
    account_id: actor.accountId,
    action: "writeNote",
    subject: "a-1",
    trace_id: "trace-1",
  });
});

test("a refusal rolls back all but its stored result and its audit entry", async () => {
  const actor = someone();
  const run = command(house.db, "writeNote", refusing);
  expect(await run(actor, { word: "a" }, envelope("key"))).toEqual(err(tooLate));
  expect(await traces(actor)).toEqual({ notes: [], events: [], audited: ["TooLate"], stored: 1 });
});

test("an accident stores nothing and is thrown", async () => {
  const actor = someone();
  const run = command(house.db, "writeNote", failing(new Error("the lamp fell")));
  await expect(run(actor, { word: "a" }, envelope("key"))).rejects.toThrow("the lamp fell");
  expect(await traces(actor)).toEqual({ notes: [], events: [], audited: [], stored: 0 });
  const mended = command(house.db, "writeNote", writing);
  expect(await mended(actor, { word: "a" }, envelope("key"))).toEqual(ok({ id: "a-1" }));
});

test("a stale version becomes the refusal ChangedMeanwhile and leaves nothing written", async () => {
  const actor = someone();
  const run = command(house.db, "writeNote", failing(new StaleVersion("a")));
  const refused = err({ kind: "ChangedMeanwhile" });
  expect(await run(actor, { word: "a" }, envelope("key"))).toEqual(refused);
  expect(await traces(actor)).toEqual({
    notes: [],
    events: [],
    audited: ["ChangedMeanwhile"],
    stored: 1,
  });
});

test.each([
  ["an answer", writing, ok({ id: "a-1" })],
  ["a refusal", refusing, err(tooLate)],
])("the same idempotency key replays %s and does nothing", async (_, build, answer) => {
  const actor = someone();
  const run = command(house.db, "writeNote", build);
  await run(actor, { word: "a" }, envelope("key"));
  const before = await traces(actor);
  expect(await run(actor, { word: "a" }, envelope("key"))).toEqual(answer);
  expect(await traces(actor)).toEqual(before);
});

test("the same idempotency key with another input or another command is refused and does nothing", async () => {
  const actor = someone();
  const reused = err({ kind: "IdempotencyKeyReused" });
  const run = command(house.db, "writeNote", writing);
  await run(actor, { word: "a" }, envelope("key"));
  expect(await run(actor, { word: "b" }, envelope("key"))).toEqual(reused);
  const other = command(house.db, "eraseNote", writing);
  expect(await other(actor, { word: "a" }, envelope("key"))).toEqual(reused);
  expect((await traces(actor)).notes).toEqual(["a"]);
  expect(await run(actor, { word: "a" }, envelope("key"))).toEqual(ok({ id: "a-1" }));
});

test("what is left out of a request's identity does not make it another request, and is not stored", async () => {
  const actor = someone();
  const identity = () => "secret left out";
  const run = command(house.db, "writeNote", writing, { identity });
  await run(actor, { word: "a" }, envelope("key"));
  expect(await run(actor, { word: "b" }, envelope("key"))).toEqual(ok({ id: "a-1" }));
});

test("an idempotency key belongs to one account: another's same key is another request", async () => {
  const first = someone();
  const second = someone(first.unionId);
  const run = command(house.db, "writeNote", writing);
  await run(first, { word: "a" }, envelope("key"));
  expect(await run(second, { word: "b" }, envelope("key"))).toEqual(ok({ id: "b-1" }));
});

test.each([
  ["longer than its column", `${"k".repeat(80)}1`, `${"k".repeat(80)}2`],
  ["not plain ASCII", "键一", "键二"],
])("idempotency keys %s are told apart and replay as others do", async (_, one, other) => {
  const actor = someone();
  const run = command(house.db, "writeNote", writing);
  await run(actor, { word: "a" }, envelope(one));
  expect(await run(actor, { word: "b" }, envelope(other))).toEqual(ok({ id: "b-1" }));
  expect(await run(actor, { word: "a" }, envelope(one))).toEqual(ok({ id: "a-1" }));
  expect((await traces(actor)).notes).toEqual(["a", "b"]);
});

test.each([
  ["answered", writing, ok({ id: "a-1" }), ["a"], ["OK"]],
  ["refused", refusing, err(tooLate), [], ["TooLate"]],
])("twenty requests with one key at once are %s alike and have one effect", async (...of) => {
  const [, build, answer, notes, audited] = of;
  const actor = someone();
  const run = command(house.db, "writeNote", build);
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => run(actor, { word: "a" }, envelope(key))),
  );
  expect(answers).toEqual(Array.from({ length: 20 }, () => answer));
  expect(await traces(actor)).toMatchObject({ notes, audited, stored: 1 });
});
