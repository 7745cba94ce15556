import type { Scope } from "@union/kernel";
import { newId } from "@union/persistence";
import { DeadlineReader } from "./deadline.reader.js";
import { Deadlines } from "./deadlines.js";
import { defineDeadline } from "./define-deadline.js";
import { day, openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterAll(() => house.close());

const words = { zh: "答复", en: "answer" };
const kind = defineDeadline({
  kind: "ANSWER",
  about: "Proposal",
  name: words,
  todo: { responsible: words, deputy: words },
  steps: [{ daysFromDue: 0, to: "RESPONSIBLE" }],
});
const scopeOver = (unionId: string, campusIds: readonly string[] | null): Scope => ({
  unionId,
  reach: [{ campusIds, departmentIds: null }],
  memberId: null,
});

test("what is overdue stays in the list until it is met, the most overdue first, page by page", async () => {
  const union = house.aUnion();
  const [late, later, met, coming] = [newId(), newId(), newId(), newId()];
  await union.start(kind, late, day(3));
  await union.start(kind, later, day(1));
  await union.start(kind, met, day(2));
  await union.start(kind, coming, day(20));
  await house.sweep([kind], day(10));
  await house.db.transaction((tx) => new Deadlines(tx).meet(kind, union.of(met), day(10)));
  const reader = new DeadlineReader(house.db);
  const scope = scopeOver(union.unionId, null);
  const first = await reader.dueBy(scope, day(9), { first: 1, after: null });
  expect(first.nodes).toMatchObject([
    {
      id: expect.any(String),
      kind: "ANSWER",
      subject: later,
      subjectName: "延长食堂夜宵时间",
      campusId: null,
      dueOn: day(1),
    },
  ]);
  expect(first.hasNextPage).toBe(true);
  const second = await reader.dueBy(scope, day(9), { first: 9, after: first.cursors[0]! });
  expect(second.nodes.map(({ subject }) => subject)).toEqual([late]);
  expect(await reader.countDueBy(scope, day(9))).toBe(2);
  expect(await reader.countDueBy(scope, day(20))).toBe(3);
});

test("a list ends where the scope ends: at the campus, and at the union", async () => {
  const union = house.aUnion();
  const [east, west] = [newId(), newId()];
  for (const campusId of [east, west, null]) await union.start(kind, newId(), day(1), { campusId });
  const reader = new DeadlineReader(house.db);
  const count = (scope: Scope) => reader.countDueBy(scope, day(9));
  expect(await count(scopeOver(union.unionId, null))).toBe(3);
  expect(await count(scopeOver(union.unionId, [east]))).toBe(1);
  expect(await count(scopeOver(newId(), null))).toBe(0);
  expect(await count({ ...scopeOver(union.unionId, null), reach: [] })).toBe(0);
});
