import { addDays, localDate, openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import type { DeadlineKind, DeadlineStep } from "./deadline-kind.js";
import { defineDeadline } from "./define-deadline.js";
import { planSteps } from "./plan-steps.js";
import { factsOf } from "./policy-numbers.js";

const words = { zh: "示例", en: "example" };
const kindOf = (steps: readonly DeadlineStep[] | DeadlineKind["steps"], more: object = {}) =>
  defineDeadline({
    kind: "EXAMPLE",
    about: "Proposal",
    name: words,
    todo: { responsible: words, deputy: words },
    steps,
    ...more,
  });
const to = "RESPONSIBLE";

test("2.14 the end of a term is told 180, 90 and 30 days before", () => {
  const term = kindOf([-180, -90, -30].map((daysFromDue) => ({ daysFromDue, to })));
  const [startedOn, dueOn] = [localDate("2021-11-22"), localDate("2026-11-22")];
  const plan = planSteps(term, { startedOn, dueOn, policy: {} });
  expect(plan.map(({ on }) => on)).toEqual(["2026-05-26", "2026-08-24", "2026-10-23"]);
});

test("2.14 a vacancy is told 30, 60 and 90 days after it began, and the last escalates", () => {
  const vacancy = kindOf([
    { daysFromStart: 30, to },
    { daysFromStart: 60, to },
    { daysFromStart: 90, to: "DEPUTY" },
  ]);
  const startedOn = localDate("2026-01-31");
  const plan = planSteps(vacancy, { startedOn, dueOn: localDate("2026-04-30"), policy: {} });
  expect(plan).toEqual([
    { on: addDays(startedOn, 30), escalates: false },
    { on: addDays(startedOn, 60), escalates: false },
    { on: addDays(startedOn, 90), escalates: true },
  ]);
});

test("PR-R8 an answer is told of at 50 % and 80 % of its time, then escalates week by week when it is late", () => {
  const answer = kindOf([
    { percentOfTerm: 80, to },
    { percentOfTerm: 50, to },
    ...[1, 8, 15].map((daysFromDue) => ({ daysFromDue, to: "DEPUTY" as const })),
  ]);
  const startedOn = localDate("2026-03-01");
  const plan = (days: number) =>
    planSteps(answer, { startedOn, dueOn: addDays(startedOn, days), policy: {} }).map(
      ({ on }) => on,
    );
  expect(plan(60).slice(0, 3)).toEqual(["2026-03-31", "2026-04-18", "2026-05-01"]);
  // A share that is no whole day has gone by the end of the next one.
  expect(plan(7).slice(0, 2)).toEqual(["2026-03-05", "2026-03-07"]);
});

test("PR-R10 a kind that counts in working days passes over weekends and holidays", () => {
  const feedback = kindOf(
    [
      { daysFromDue: -1, to },
      { daysFromDue: 1, to },
    ],
    {
      countsIn: "WORKING_DAYS",
    },
  );
  // The eve of National Day 2025; the holiday lasts until the 8th of October, and the 28th of September is worked.
  const term = { startedOn: localDate("2025-09-01"), dueOn: localDate("2025-09-30"), policy: {} };
  expect(planSteps(feedback, term).map(({ on }) => on)).toEqual(["2025-09-29", "2025-10-09"]);
});

test("3.9 steps that ask policy get the union's decision of the day and place, and keep it", () => {
  const campusId = newId();
  const kind = kindOf((days) => [
    { daysFromDue: -days("proposal.closeDaysBefore"), to },
    { daysFromDue: 0, to },
  ]);
  const decided: PolicyOverride = {
    key: "proposal.closeDaysBefore",
    campusId,
    value: 20,
    effectiveFrom: localDate("2026-01-01"),
    source: "委员会决议",
  };
  const facts = (on: string, at: string | null) =>
    factsOf(kind.steps, { campusId: at, on: localDate(on) }, [decided]);
  expect(facts("2026-02-01", campusId)).toEqual({ "proposal.closeDaysBefore": 20 });
  expect(facts("2025-12-31", campusId)).toEqual({ "proposal.closeDaysBefore": 15 });
  expect(facts("2026-02-01", null)).toEqual({ "proposal.closeDaysBefore": 15 });
  const term = { startedOn: localDate("2026-02-01"), dueOn: localDate("2026-03-31") };
  const plan = (policy: Readonly<Record<string, number>>) =>
    planSteps(kind, { ...term, policy })[0];
  expect(plan(facts("2026-02-01", campusId))?.on).toBe("2026-03-11");
  expect(plan({})?.on).toBe("2026-03-16");
});

test("what never ends has no clock: its steps are on no day", () => {
  const overdue = kindOf([{ daysFromDue: 1, to }]);
  const term = { startedOn: localDate("2026-01-01"), dueOn: openEnd, policy: {} };
  expect(() => planSteps(overdue, term)).toThrow(RangeError);
});
