import { sweepDeadlines } from "@union/deadlines";
import { localDate } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress, type TestCongress } from "../../testing/congress.js";
import { actOnSessions } from "../../testing/session-acts.js";
import { proposalCollection } from "./collection.deadline.js";

let service: TestService;
let now = new Date("2026-01-02T02:00:00Z");
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
});
afterAll(() => service.close());
beforeEach(() => {
  now = new Date("2026-01-02T02:00:00Z");
});

const plan = (union: TestCongress, opensOn: string) =>
  actOnSessions(service)(union.chair, "planSession", { type: "STAFF", kind: "REGULAR", opensOn });
/** Whom a sweep of a day tells of the collection for a session. */
async function toldOn(day: string, sessionId: string): Promise<string[]> {
  await service.ground.db.transaction((tx) =>
    sweepDeadlines(tx, [proposalCollection], localDate(day)),
  );
  const rows: { payload: string }[] = await service.ground.db.query(
    `SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE name = 'deadline.reached.v1' AND payload LIKE ? ORDER BY position`,
    [`%${sessionId}%`],
  );
  type Reached = { stepOn: string; responsible: { recipients: string[] }; deputy: null };
  const told = rows.map(({ payload }) => JSON.parse(payload) as Reached);
  return told.map(({ stepOn, responsible }) => `${stepOn} ${responsible.recipients.length}`);
}

test("PR-R4 all formal delegates hear of the collection as it opens, seven days and a day before it closes, and nobody after", async () => {
  const union = await aCongress(service, 5, { others: 2 });
  const { id } = await plan(union, "2026-03-10");
  // It opens 30 and closes 15 days before the session: 8 and 23 February.
  expect(await toldOn("2026-02-07", id)).toEqual([]);
  expect(await toldOn("2026-02-08", id)).toEqual(["2026-02-08 5"]);
  await toldOn("2026-02-16", id);
  await toldOn("2026-02-22", id);
  expect(await toldOn("2026-03-01", id)).toEqual([
    ...["2026-02-08 5", "2026-02-16 5", "2026-02-22 5"],
  ]);
  const [clock] = await service.ground.db.query<{ state: string }[]>(
    "SELECT state FROM deadline WHERE union_id = ? AND subject = ?",
    [union.unionId, id],
  );
  expect(clock).toMatchObject({ state: "MET" });
});

test("PR-R4 a session planned while the window is open tells it at once; one too near or cancelled tells nothing", async () => {
  const union = await aCongress(service, 3);
  const soon = await plan(union, "2026-01-25");
  expect(await toldOn("2026-01-02", soon.id)).toEqual(["2026-01-02 3"]);
  const late = await plan(union, "2026-01-17");
  const cancelled = await plan(union, "2026-03-10");
  await actOnSessions(service)(union.chair, "takeSessionStep", {
    ...{ id: cancelled.id, step: "CANCEL", opinion: "改期" },
  });
  expect(await toldOn("2026-03-01", late.id)).toEqual([]);
  expect(await toldOn("2026-03-01", cancelled.id)).toEqual([]);
});
