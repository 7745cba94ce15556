import { addDays, localDate } from "@union/kernel";
import { bulkInsert, newId, toSqlInstant } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { NoticeReader } from "./notice.reader.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]));
});
afterAll(() => service.close());

type Plan = { key: string; rows: string; Extra: string };

/** A union that was told three things on each of two hundred days. */
async function aTalkativeUnion(): Promise<string> {
  const unionId = newId();
  const given = {
    ...{ union_id: unionId, template: "announcement", topic: "ANNOUNCEMENTS", audience: "{}" },
    ...{ title_zh: "题", title_en: "T", text_zh: "文", text_en: "t", outside_zh: "外" },
    ...{ outside_en: "o", trace_id: "t", opened_at: toSqlInstant(new Date()), reached: 0 },
  };
  const rows = Array.from({ length: 600 }, (_, n) => [
    ...Object.values(given),
    ...[newId(), newId(), addDays(localDate("2026-01-01"), Math.floor(n / 3))],
  ]);
  const columns = [...Object.keys(given), "id", "subject", "noticed_on"];
  await bulkInsert(service.ground.db, "notice", columns, rows);
  await service.ground.db.query("ANALYZE TABLE notice");
  return unionId;
}

test("2.14 the notices of a day are found by an index, however many others there are", async () => {
  const unionId = await aTalkativeUnion();
  const { db } = service.ground;
  const plans: Plan[] = [];
  const reader = new NoticeReader({
    query: async <Rows>(statement: string, params?: unknown[]): Promise<Rows> => {
      plans.push(...(await db.query<Plan[]>(`EXPLAIN ${statement}`, params)));
      return db.query<Rows>(statement, params);
    },
  });
  const scope = { unionId, reach: [{ campusIds: null, departmentIds: null }], memberId: null };
  const filter = { on: "2026-02-01" };
  const { nodes } = await reader.list(scope, filter, { first: 50, after: null });
  expect(nodes).toHaveLength(3);
  expect(await reader.count(scope, filter)).toBe(3);
  expect(plans).toHaveLength(2);
  for (const { key, rows, Extra } of plans) {
    expect(key).toBe("by_day");
    expect(Number(rows)).toBeLessThanOrEqual(3);
    expect(Extra).not.toContain("filesort");
  }
});
