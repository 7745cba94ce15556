import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress } from "../../testing/congress.js";
import { actOnSessions, sessionSeen } from "../../testing/session-acts.js";

const clock = () => new Date("2026-02-10T01:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock });
});
afterAll(() => service.close());

const total = 500;
/** Requests under way at once: as many as the pool has connections, and some that wait. */
const abreast = 16;

/** Runs work on all of a list, so many at a time. */
async function spread<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const run = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: abreast }, run));
}

test("SC-R12 500 delegates check in at once, some twice: nobody counts twice and the quorum is right at every moment", async () => {
  const union = await aCongress(service, total);
  const act = actOnSessions(service);
  const plan = { type: "STAFF", kind: "REGULAR", opensOn: "2026-02-10" };
  const { id } = await act(union.chair, "planSession", plan);
  await service.ground.db.query(
    "UPDATE congress_session SET state = 'PREPARATORY_MEETING' WHERE union_id = ? AND id = ?",
    [union.unionId, id],
  );
  const numbers = Array.from({ length: total }, (_, n) => n + 1);
  const again = numbers.filter((n) => n % 5 === 0);
  const seen: number[] = [];
  let under = true;
  const watcher = (async () => {
    while (under) {
      const { attendance } = await sessionSeen(service, union.chair, id);
      expect(attendance.total).toBe(total);
      expect(attendance.isQuorum).toBe(attendance.now * 3 >= total * 2);
      seen.push(attendance.now);
    }
  })();
  await spread([...numbers, ...again], async (n) => {
    const done = await act(union.member(`F${n}`), "checkIn", { sessionId: id });
    expect(done).toMatchObject({ id });
  });
  under = false;
  await watcher;
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  const { attendance } = await sessionSeen(service, union.chair, id);
  expect(attendance).toMatchObject({ total, now: total, present: total, isQuorum: true });
  const rows: unknown[] = await service.ground.db.query(
    "SELECT member_id FROM session_attendance WHERE union_id = ? AND session_id = ?",
    [union.unionId, id],
  );
  expect(rows).toHaveLength(total);
}, 120_000);

test("SC-R12 delegates who leave at once adjourn the session once, exactly when the quorum is gone", async () => {
  const union = await aCongress(service, 30);
  const act = actOnSessions(service);
  const plan = { type: "STAFF", kind: "REGULAR", opensOn: "2026-02-10" };
  const { id } = await act(union.chair, "planSession", plan);
  const set = (state: string) =>
    service.ground.db.query("UPDATE congress_session SET state = ? WHERE union_id = ? AND id = ?", [
      state,
      union.unionId,
      id,
    ]);
  await set("PREPARATORY_MEETING");
  const all = Array.from({ length: 30 }, (_, n) => n + 1);
  await spread(all, async (n) => {
    await act(union.member(`F${n}`), "checkIn", { sessionId: id });
  });
  await set("IN_SESSION");
  const leave = async (n: number) => {
    await act(union.member(`F${n}`), "checkOut", { sessionId: id });
  };
  await spread(all.slice(0, 10), leave);
  expect(await sessionSeen(service, union.chair, id)).toMatchObject({
    state: "IN_SESSION",
    attendance: { now: 20 },
  });
  await spread(all.slice(10, 15), leave);
  expect(await sessionSeen(service, union.chair, id)).toMatchObject({
    state: "ADJOURNED",
    attendance: { now: 15 },
  });
  const steps: unknown[] = await service.ground.db.query(
    "SELECT id FROM stage_step WHERE union_id = ? AND subject = ? AND step = 'ADJOURN'",
    [union.unionId, id],
  );
  expect(steps).toHaveLength(1);
});
