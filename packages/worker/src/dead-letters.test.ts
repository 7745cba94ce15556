import { subscriptions } from "@union/messages";
import { metrics } from "@union/observability";
import { BadCursor, newId } from "@union/persistence";
import { type DeadLetters, deadLetters } from "./dead-letters.js";
import { GiveUp } from "./failures.js";
import type { EventHandlers } from "./heard-event.js";
import { startConsumer } from "./start-consumer.js";
import { startRelay } from "./start-relay.js";
import { openTestHouse, type TestHouse } from "./test-house.js";
import { eventually } from "./test-waiting.js";

let house: TestHouse;
let letters: DeadLetters;
let isBroken: boolean;
let parts: { stop(): Promise<void> }[];
const unionId = newId();

beforeEach(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "", process.env["REDIS_URL"] ?? "");
  letters = deadLetters(house, ["membership", "welfare"]);
  isBroken = true;
  const handlers: EventHandlers = {
    "records.linked.v1": async (tx, { id, payload }) => {
      if (isBroken && payload.service.startsWith("bad")) throw new GiveUp("Enter the campus.");
      await tx.query("INSERT INTO effect VALUES (?, ?)", [id, payload.service]);
    },
  };
  const patience = { first: 200, most: 400 };
  parts = [
    startRelay({ ...house, subscriptions, patience }),
    startConsumer({ ...house, queue: "membership", handlers }),
  ];
});
afterEach(async () => {
  await Promise.all(parts.map((part) => part.stop()));
  await house.close();
});

/** Tells events of these subjects; answers the letters when the bad ones lie there. */
async function dead(subjects: readonly string[], many: number) {
  await house.tellOf(unionId, subjects);
  await eventually(async () => (await letters.list(unionId, 100)).letters.length === many);
  return (await letters.list(unionId, 100)).letters;
}

test("a letter says what failed, where and why, and nothing of what was in it", async () => {
  const [letter] = await dead(["bad-secret"], 1);
  expect(letter).toEqual({
    queue: "membership",
    id: expect.stringContaining(letter!.eventId),
    event: "records.linked.v1",
    eventId: expect.any(String),
    unionId,
    subject: "bad-secret",
    attempts: 1,
    failedAt: expect.any(Date),
    reason: "GiveUp: Enter the campus.",
    traceId: "trace",
  });
  expect(JSON.stringify(letter)).not.toContain("bad-secret:0");
});

test("letters are listed newest first, page by page, none twice and none left out", async () => {
  const all = await dead(["bad1", "bad2", "bad3", "bad4", "bad5"], 5);
  const times = all.map(({ failedAt }) => failedAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<DeadLetters["list"]>> = await letters.list(unionId, 2, after);
    expect(page.letters.length).toBeLessThanOrEqual(2);
    seen.push(...page.letters.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(all.map(({ id }) => id));
});

test("another union sees no letter, drives none again and dismisses none", async () => {
  const [letter] = await dead(["bad"], 1);
  const other = newId();
  expect(await letters.list(other, 10)).toEqual({ letters: [], next: null });
  expect(await letters.driveAgain(other, "membership", letter!.id)).toBe(false);
  expect(await letters.dismiss(house.db, other, "membership", letter!.id)).toBe(false);
  expect(await letters.driveAgain(unionId, "elsewhere", letter!.id)).toBe(false);
  expect((await letters.list(unionId, 10)).letters).toHaveLength(1);
});

test.each(["nonsense", "1.", "x.1"])(
  "a place that no page named (%s) is refused",
  async (after) => {
    await expect(letters.list(newId(), 2, after)).rejects.toThrow(BadCursor);
  },
);

test("a letter that is driven again after its cause is mended has its effect, and its successors follow in order", async () => {
  const [letter] = await dead(["bad", "bad", "bad"], 1);
  isBroken = false;
  expect(await letters.driveAgain(unionId, "membership", letter!.id)).toBe(true);
  await eventually(async () => (await house.unconfirmed()) === 0);
  expect(await house.effects()).toEqual(["bad:0", "bad:1", "bad:2"]);
  expect(await letters.driveAgain(unionId, "membership", letter!.id)).toBe(false);
});

test("a letter that is dismissed has no effect, and its successors go on", async () => {
  const [letter] = await dead(["bad", "bad"], 1);
  expect(await letters.dismiss(house.db, unionId, "membership", letter!.id)).toBe(true);
  const [second] = await dead([], 1);
  expect(second!.eventId).not.toBe(letter!.eventId);
  isBroken = false;
  expect(await letters.driveAgain(unionId, "membership", second!.id)).toBe(true);
  await eventually(async () => (await house.unconfirmed()) === 0);
  expect(await house.effects()).toEqual(["bad:1"]);
});

test("a dismissal that is rolled back only drives the letter again", async () => {
  const [letter] = await dead(["bad"], 1);
  const dismissed = house.db.transaction(async (tx) => {
    await letters.dismiss(tx, unionId, "membership", letter!.id);
    throw new Error("slip");
  });
  await expect(dismissed).rejects.toThrow("slip");
  expect(await dead([], 1)).toHaveLength(1);
  expect(await house.effects()).toEqual([]);
});

test("telling again what lies as a dead letter changes nothing", async () => {
  const [letter] = await dead(["bad"], 1);
  await eventually(async () => {
    const [row] = await house.db.query("SELECT tries FROM outbox_told");
    return row.tries > 2;
  });
  expect((await letters.list(unionId, 10)).letters).toEqual([letter]);
});

test("the numbers tell how many wait on a queue and for how long", async () => {
  await dead(["bad1", "bad2"], 2);
  await letters.measure();
  const text = await metrics.metrics();
  expect(text).toContain('dead_letters{queue="membership"} 2');
  expect(text).toContain('dead_letters{queue="welfare"} 0');
  expect(text).toMatch(/dead_letter_oldest_seconds\{queue="membership"\} 0?\.?\d/);
});
