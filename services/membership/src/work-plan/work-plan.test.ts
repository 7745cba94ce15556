import { type Actor, addDays, localDate, type Role } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import fc from "fast-check";
import { canSeeWorkPlan } from "./can-see-work-plan.js";
import { unionFunctions } from "./union-function.js";
import type { WorkPlan } from "./work-plan.js";
import { matterOfPlan, planStepsOf, workPlanStages } from "./work-plan.stages.js";
import { mayFollow } from "./work-plan-carry.js";
import { mayServe, taskFor, type WorkPlanItem } from "./work-plan-item.js";
import { itemStepsOf, matterOfItem, workPlanItemStages } from "./work-plan-item.stages.js";
import { daysOfPeriod, type WorkPlanPeriod } from "./work-plan-period.js";
import { progressOf } from "./work-plan-progress.js";

const someone = (
  role: Role,
  campusIds: string[] | null,
  memberId: string | null = null,
): Actor => ({
  ...{ accountId: "account", unionId: "union", memberId, sessionId: "session" },
  grants: [{ role, campusIds, departmentIds: null }],
});
const officer = someone("UNION_OFFICER", ["east"]);
const daysOf = (period: WorkPlanPeriod) => {
  const days = daysOfPeriod(period);
  if (!days.ok) throw new Error(days.error.kind);
  return days.value;
};
const planOf = (period: WorkPlanPeriod, more: Partial<WorkPlan> = {}): WorkPlan => ({
  ...{ ...period, ...daysOf(period), id: "plan", unionId: "union", campusId: "east" },
  ...{ state: "ADOPTED", document: null, decidedBy: null, decidedOn: null, summary: null },
  ...{ version: 1, ...more },
});
const year2025 = planOf({ periodKind: "YEAR", year: 2025, part: 0 });
const march = planOf({ periodKind: "MONTH", year: 2025, part: 3 });
const item: WorkPlanItem = {
  ...{ id: "item", unionId: "union", planId: "plan", title: "慰问", function: "PROTECT" },
  ...{ ownerId: "owner", dueOn: localDate("2025-03-31"), servesId: null, state: "OPEN" },
  ...{ result: null, doneOn: null, evidence: null, carriedFromId: null, carriedToId: null },
  version: 1,
};

test.each(everyCase(workPlanStages))(
  "ORG-16 in state $state the step $step of a plan is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const matter = { ...matterOfPlan(march), state };
    const taken = takeStep(workPlanStages, matter, officer, { step, opinion: null });
    expect(taken.ok).toBe(isPossible);
    if (taken.ok) expect(taken.value.to).toBe(workPlanStages.steps[step].to);
  },
);

test.each(everyCase(workPlanItemStages))(
  "ORG-16 in state $state the step $step of an item is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const actor = { ...officer, memberId: "owner" };
    const matter = { ...matterOfItem(item, march), state };
    const taken = takeStep(workPlanItemStages, matter, actor, { step, opinion: "理由" });
    expect(taken.ok).toBe(isPossible);
    if (taken.ok) expect(taken.value.to).toBe(workPlanItemStages.steps[step].to);
  },
);

test("2.15 the owner reports, the officers of the place record and drop, and nobody else does anything", () => {
  const owner = someone("MEMBER", ["west"], "owner");
  const member = someone("MEMBER", ["east"], "another");
  expect(itemStepsOf(item, march, owner)).toEqual(["finish"]);
  expect(itemStepsOf(item, march, officer)).toEqual(["recordDone", "drop"]);
  expect(itemStepsOf(item, { ...march, state: "DRAFT" }, officer)).toEqual(["drop"]);
  expect(itemStepsOf(item, { ...march, state: "DRAFT" }, owner)).toEqual([]);
  expect(itemStepsOf(item, { ...march, state: "CLOSED" }, officer)).toEqual([]);
  for (const nobody of [member, someone("UNION_OFFICER", ["west"])]) {
    expect(itemStepsOf(item, march, nobody)).toEqual([]);
    expect(planStepsOf(march, nobody)).toEqual([]);
  }
  expect(planStepsOf({ ...march, campusId: null }, officer)).toEqual([]);
});

test.each([
  ["DRAFT", "east", ["officer"]],
  ["ADOPTED", "east", ["officer", "member"]],
  ["CLOSED", "east", ["officer", "member"]],
  ["DRAFT", null, []],
  ["ADOPTED", null, ["officer", "member", "afar"]],
] as const)("2.15 a plan that is %s, of %s, is seen by %j", (state, campusId, seenBy) => {
  const readers = {
    officer,
    member: someone("MEMBER", ["east"]),
    afar: someone("MEMBER", ["west"]),
    system: someone("SYSTEM_ADMINISTRATOR", null),
  };
  const sees = Object.entries(readers).filter(([, actor]) =>
    canSeeWorkPlan(actor, { state, campusId }),
  );
  expect(sees.map(([name]) => name)).toEqual(seenBy);
});

test("ORG-16 the halves and the months of a year are the year, day for day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2200 }), (year) => {
      for (const [periodKind, count] of [
        ["HALF_YEAR", 2],
        ["MONTH", 12],
      ] as const) {
        const all = Array.from({ length: count }, (_, n) =>
          daysOf({ periodKind, year, part: n + 1 }),
        );
        const whole = daysOf({ periodKind: "YEAR", year, part: 0 });
        expect(all[0]!.startsOn).toBe(whole.startsOn);
        expect(all.at(-1)!.endsOn).toBe(whole.endsOn);
        for (const [n, { startsOn }] of all.entries())
          if (n > 0) expect(startsOn).toBe(addDays(all[n - 1]!.endsOn, 1));
      }
    }),
  );
});

test("a year has no third half, no thirteenth month and, as a whole, no part", () => {
  for (const period of [
    { periodKind: "HALF_YEAR", year: 2025, part: 3 },
    { periodKind: "HALF_YEAR", year: 2025, part: 0 },
    { periodKind: "MONTH", year: 2025, part: 13 },
    { periodKind: "YEAR", year: 2025, part: 1 },
    { periodKind: "MONTH", year: 2025, part: 1.5 },
  ] as const)
    expect(daysOfPeriod(period)).toMatchObject({ error: { kind: "WorkPlanPartWrong" } });
  expect(daysOfPeriod({ periodKind: "YEAR", year: 20250, part: 0 })).toMatchObject({
    error: { kind: "WorkPlanYearWrong" },
  });
});

test("ORG-16 an item is due within its plan; it serves an item of the year's plan of its place or of the union", () => {
  const due = (day: string) => taskFor(march, { ...item, dueOn: localDate(day) }).ok;
  expect(["2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01"].map(due)).toEqual([
    ...[false, true, true, false],
  ]);
  expect(taskFor(march, { ...item, title: " \u200b" }).ok).toBe(false);
  expect(mayServe(march, year2025)).toBe(true);
  expect(mayServe(march, { ...year2025, campusId: null })).toBe(true);
  expect(mayServe(march, { ...year2025, campusId: "west" })).toBe(false);
  expect(mayServe(march, { ...year2025, year: 2024 })).toBe(false);
  expect(mayServe(march, march)).toBe(false);
  expect(mayServe(year2025, year2025)).toBe(false);
});

test("what is open goes on in a later plan of the same place, never in itself, an earlier one or one around it", () => {
  const april = planOf({ periodKind: "MONTH", year: 2025, part: 4 });
  const secondHalf = planOf({ periodKind: "HALF_YEAR", year: 2025, part: 2 });
  expect([april, secondHalf].map((to) => mayFollow(march, to))).toEqual([true, true]);
  expect(mayFollow(march, march)).toBe(false);
  expect(mayFollow(april, march)).toBe(false);
  expect(mayFollow(march, year2025)).toBe(false);
  expect(mayFollow(year2025, secondHalf)).toBe(false);
  expect(mayFollow(march, { ...april, campusId: null })).toBe(false);
});

test("ORG-04 the four functions add up to the whole, states add up to all items, and the percentage is exact", () => {
  const today = localDate("2025-03-15");
  const one = fc.record({
    state: fc.constantFrom("OPEN", "DONE", "DROPPED", "CARRIED_OVER"),
    function: fc.constantFrom(...unionFunctions),
    dueOn: fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days)),
  });
  fc.assert(
    fc.property(fc.array(one as fc.Arbitrary<WorkPlanItem>), (items) => {
      const { whole, byFunction } = progressOf(items, today);
      for (const count of ["total", "open", "done", "dropped", "carriedOver", "late"] as const)
        expect(byFunction.reduce((sum, part) => sum + part[count], 0)).toBe(whole[count]);
      expect(whole.open + whole.done + whole.dropped + whole.carriedOver).toBe(items.length);
      const { percent, done, total, dropped } = whole;
      if (percent === null) expect(total).toBe(dropped);
      else expect(percent.num * (total - dropped)).toBe(done * 100 * percent.den);
    }),
  );
  const third = progressOf(
    (["DONE", "OPEN", "CARRIED_OVER", "DROPPED"] as const).map((state) => ({ ...item, state })),
    localDate("2025-04-01"),
  ).whole;
  expect(third).toMatchObject({ percent: { num: 100, den: 3 }, late: 1 });
});
