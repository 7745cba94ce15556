import { randomUUID } from "node:crypto";
import { addDays, type LocalDate, localDate } from "@union/kernel";
import { audit, type SensitiveAct } from "./audit.js";
import type { Tx } from "./database.js";
import { tellSensitiveActs } from "./tell-sensitive-acts.js";
import { openTestHouse, someone, type TestHouse } from "./test-house.fixture.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** The virtual clock of this file: unions act on this day, and hear of it the day after. */
const acted = localDate("2026-03-05");
const morning = addDays(acted, 1);
const canary = "示范员-«canary»";

type Person = ReturnType<typeof someone>;
type Act = { sensitiveAct?: SensitiveAct; at?: string };
/** Writes an act into the audit log as it was at an instant. */
const act = async (
  who: Person,
  { sensitiveAct, at = `${acted} 02:00:00.000` }: Act,
): Promise<void> => {
  const subject = randomUUID();
  const entry = { action: "anything", outcome: "OK", subject, traceId: canary.length.toString() };
  await audit(house.db, who, { ...entry, sensitiveAct, detail: { reason: canary } });
  await house.db.query("UPDATE audit_log SET at = ? WHERE subject = ?", [at, subject]);
};
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.transaction("READ COMMITTED", work);
const tellOn = (today: LocalDate): Promise<void> =>
  within((tx) => tellSensitiveActs(tx, "welfare", today));
const toldOf = async ({ unionId }: Person): Promise<object[]> => {
  const rows: { payload: string }[] = await house.db.query(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? ORDER BY position",
    [unionId],
  );
  return rows.map(({ payload }) => JSON.parse(payload));
};
const digest = ({ unionId }: Person, more: object = {}) => ({
  ...{ unionId, service: "welfare", day: acted, reveals: 1, exports: 0, people: 1 },
  ...more,
});

test("2.14 a day's sensitive reads and exports are told in numbers, with how many did them, and nothing else", async () => {
  const first = someone();
  const second = someone(first.unionId);
  await act(first, { sensitiveAct: "READ" });
  await act(second, { sensitiveAct: "READ" });
  await act(second, { sensitiveAct: "EXPORT" });
  await act(someone(first.unionId), {});
  await tellOn(morning);
  expect(await toldOf(first)).toEqual([digest(first, { reveals: 2, exports: 1, people: 2 })]);
  const [row] = await house.db.query("SELECT * FROM outbox WHERE union_id = ?", [first.unionId]);
  const all = JSON.stringify(row);
  for (const word of [canary, first.accountId, second.accountId]) expect(all).not.toContain(word);
});

test("2.14 a day is told once, however often it is looked at, and also where acts of it come to light later", async () => {
  const who = someone();
  await act(who, { sensitiveAct: "READ" });
  await tellOn(morning);
  await tellOn(morning);
  await act(who, { sensitiveAct: "READ" });
  await tellOn(addDays(morning, 1));
  expect(await toldOf(who)).toEqual([digest(who)]);
});

test("2.14 of two who look at once the second waits for the first, and tells nothing", async () => {
  const who = someone();
  await act(who, { sensitiveAct: "READ" });
  let second: Promise<void> = Promise.resolve();
  await within(async (tx) => {
    await tellSensitiveActs(tx, "welfare", morning);
    second = tellOn(morning);
    await untilSomebodyWaits();
  });
  await second;
  expect(await toldOf(who)).toEqual([digest(who)]);
});

test("2.14 a first teller who fails leaves the day to the second", async () => {
  const who = someone();
  await act(who, { sensitiveAct: "READ" });
  const failing = within(async (tx) => {
    await tellSensitiveActs(tx, "welfare", morning);
    throw new Error("the lamp fell");
  });
  await expect(failing).rejects.toThrow("the lamp fell");
  await tellOn(morning);
  expect(await toldOf(who)).toEqual([digest(who)]);
});

test("2.14 a day begins and ends at midnight in Shanghai, and today is not over", async () => {
  const who = someone();
  const [eve, night] = [addDays(acted, -1), acted];
  await act(who, { sensitiveAct: "READ", at: `${eve} 15:59:59.999` });
  await act(who, { sensitiveAct: "READ", at: `${eve} 16:00:00.000` });
  await act(who, { sensitiveAct: "EXPORT", at: `${night} 15:59:59.999` });
  await act(who, { sensitiveAct: "EXPORT", at: `${night} 16:00:00.000` });
  await tellOn(morning);
  expect(await toldOf(who)).toEqual([digest(who, { day: eve }), digest(who, { exports: 1 })]);
});

test("2.14 a day without sensitive acts is silent", async () => {
  const who = someone();
  await act(who, {});
  await tellOn(morning);
  expect(await toldOf(who)).toEqual([]);
});

test("2.14 days missed while the service was down are told later, each by itself, up to 31 days back", async () => {
  const who = someone();
  const instant = (on: LocalDate) => `${on} 02:00:00.000`;
  const [oldest, tooOld] = [addDays(morning, -31), addDays(morning, -32)];
  for (const day of [tooOld, oldest, acted])
    await act(who, { sensitiveAct: "READ", at: instant(day) });
  await tellOn(morning);
  expect(await toldOf(who)).toEqual([digest(who, { day: oldest }), digest(who)]);
});

/** Waits until somebody is about to take a day that another has taken: his statement does not end while that one lasts. */
async function untilSomebodyWaits(): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const [row] = await house.db.query(
      `SELECT COUNT(*) AS n FROM information_schema.processlist
       WHERE db = DATABASE() AND info LIKE 'INSERT IGNORE INTO sensitive_digest%'`,
    );
    if (Number(row.n) > 0) return;
  }
  throw new Error("nobody waits");
}
