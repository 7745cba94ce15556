import { dayOf } from "@union/kernel";
import { newId, pruneStatement, toSqlInstant } from "@union/persistence";
import { schedulesOf } from "@union/service";
import { type TestService, testSecrets, testService } from "@union/testing";
import type { LongSchedule } from "@union/worker";
import { membership } from "../service.js";
import { aBrowser } from "../testing/browser.js";
import { aUnion, rightPassword } from "../testing/union.js";
import { endedSessions } from "./session.prunable.js";

/** The virtual clock of this file. */
let now = new Date("2025-06-01T04:00:00Z");
const dayMs = 86_400_000;
const passes = (days: number): void => {
  now = new Date(now.getTime() + days * dayMs);
};
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => now });
});
afterAll(() => service.close());

const prunes = async (): Promise<void> => {
  const all = schedulesOf(parts, service.ground);
  const nightly = all.find((one): one is LongSchedule => one.name === "prune")!;
  await nightly.runInSteps({ instant: now, day: dayOf(now) }, new AbortController().signal);
};
const sessionsOf = async (unionId: string): Promise<number> => {
  const [row] = await service.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM session WHERE union_id = ?",
    [unionId],
  );
  return Number(row!.n);
};
const signedIn = async () => {
  const union = await aUnion(service, "本部院区");
  const login = `u-${union.unionId}`;
  await union.opensAccount(login);
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  return { union, browser };
};

test("2.13.2 a session goes 180 days after it ended; one that is used never does", async () => {
  const [left, used] = [await signedIn(), await signedIn()];
  const longest = { key: "signIn.idleMinutes", value: 20_160, effectiveFrom: dayOf(now) };
  await used.union.decides(longest);
  for (let n = 0; n < 20; n += 1) {
    passes(10);
    expect(await used.browser.refresh()).toMatchObject({ __typename: "Session" });
    await prunes();
    const isOld = (n + 1) * 10 > 14 + 180;
    expect(await sessionsOf(left.union.unionId)).toBe(isOld ? 0 : 1);
  }
  expect(await used.browser.refresh()).toMatchObject({ __typename: "Session" });
  expect(await left.browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("2.13.2 what the union decided counts from its day on, as membership itself knows it", async () => {
  const { union } = await signedIn();
  const input = {
    key: "retention.endedSessions",
    value: 5,
    effectiveFrom: dayOf(new Date(now.getTime() + 30 * dayMs)),
  };
  expect(await union.decides(input)).toMatch(/^[0-9a-f-]{36}$/);
  passes(29);
  await prunes();
  expect(await sessionsOf(union.unionId)).toBe(1);
  passes(1);
  await prunes();
  expect(await sessionsOf(union.unionId)).toBe(0);
});

test("sessions that ended are found by an index, in its order", async () => {
  const unionId = newId();
  const { db } = service.ground;
  const rows = Array.from({ length: 1_500 }, (_, n) => {
    const at = toSqlInstant(new Date(now.getTime() - (n < 15 ? 900 : n % 100) * dayMs));
    return [unionId, newId(), newId(), Buffer.alloc(32), at, at, 1];
  });
  await db.query(
    "INSERT INTO session (union_id, id, account_id, secret_hash, rotated_at, expires_at, version) VALUES ?",
    [rows],
  );
  await db.query("ANALYZE TABLE session");
  const old = toSqlInstant(new Date(now.getTime() - 500 * dayMs));
  const [step] = await db.query<{ type: string; rows: number; Extra: string }[]>(
    `EXPLAIN ${pruneStatement(endedSessions, 1_000)}`,
    [unionId, old],
  );
  expect(step).toMatchObject({ type: "range", key: "by_expiry" });
  expect(Number(step!.rows)).toBeLessThan(150);
  expect(step!.Extra).not.toContain("filesort");
});
