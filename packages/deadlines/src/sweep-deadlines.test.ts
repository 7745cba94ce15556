import { EventMismatch } from "@union/messages";
import { newId } from "@union/persistence";
import { deadlineSchedule } from "./deadline-schedule.js";
import { Deadlines } from "./deadlines.js";
import { defineDeadline } from "./define-deadline.js";
import { holdersOf, persons } from "./party.js";
import { sweepDeadlines } from "./sweep-deadlines.js";
import { day, openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterAll(() => house.close());

const declared = {
  name: { zh: "提案答复", en: "answer to the proposal" },
  todo: {
    responsible: { zh: "请尽快答复。", en: "Answer it soon." },
    deputy: { zh: "请督促承办部门。", en: "Urge the department." },
  },
};
const answer = defineDeadline({
  ...declared,
  kind: "ANSWER",
  about: "Proposal",
  steps: [
    { daysFromDue: -30, to: "RESPONSIBLE" },
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 7, to: "DEPUTY" },
    { daysFromDue: 14, to: "RESPONSIBLE" },
  ],
});
const period = defineDeadline({
  ...declared,
  kind: "PERIOD",
  about: "Proposal",
  lapses: true,
  steps: [{ daysFromDue: 0, to: "DEPUTY" }],
});
const kinds = [answer, period];
const inBrief = ({ step, days, deputy }: { step: string; days: number; deputy: unknown }) =>
  `${step} ${days}${deputy ? " ESCALATED" : ""}`;

test("a clock is told day by day: to the responsible before and on the day, to the deputy as well once it is late", async () => {
  const union = house.aUnion();
  const [subject, person, campusId] = [newId(), newId(), newId()];
  await union.start(answer, subject, day(40), {
    campusId,
    responsible: persons(person),
    deputy: holdersOf(["CHAIR"], campusId),
  });
  for (let today = 0; today <= 60; today += 1) await house.sweep(kinds, day(today));
  const told = await union.told();
  expect(told.map(inBrief)).toEqual([
    "BEFORE 30",
    "BEFORE 7",
    "DUE 0",
    "OVERDUE 7 ESCALATED",
    "OVERDUE 14",
  ]);
  expect(told[3]).toEqual({
    unionId: union.unionId,
    deadlineId: expect.any(String),
    kind: "ANSWER",
    name: declared.name,
    subject,
    subjectName: "延长食堂夜宵时间",
    campusId,
    dueOn: day(40),
    stepOn: day(47),
    step: "OVERDUE",
    days: 7,
    responsible: {
      recipients: [person],
      roles: [],
      campusIds: null,
      todo: declared.todo.responsible,
    },
    deputy: { recipients: [], roles: ["CHAIR"], campusIds: [campusId], todo: declared.todo.deputy },
  });
});

test("after a standstill one telling stands for all that were missed: it says how things are now, and escalates if one of them would have", async () => {
  const union = house.aUnion();
  await union.start(answer, newId(), day(40));
  await house.sweep(kinds, day(35));
  await house.sweep(kinds, day(56));
  expect((await union.told()).map(inBrief)).toEqual(["BEFORE 5", "OVERDUE 16 ESCALATED"]);
});

test("steps that lie before the clock started are not told; what is due before it started is overdue", async () => {
  const union = house.aUnion();
  await union.start(answer, newId(), day(5));
  await house.sweep(kinds, day(4));
  expect(await union.told()).toEqual([]);
  await union.start(answer, newId(), day(-3));
  await house.sweep(kinds, day(4));
  expect((await union.told()).map(inBrief)).toEqual(["OVERDUE 7 ESCALATED"]);
});

test("starting what runs already changes nothing, and what has ended starts anew as a clock of its own", async () => {
  const union = house.aUnion();
  const subject = newId();
  await Promise.all([
    union.start(answer, subject, day(40)),
    union.start(answer, subject, day(40)),
    union.start(answer, subject, day(50)),
  ]);
  expect(await union.states()).toEqual(["OPEN"]);
  await house.db.transaction((tx) => new Deadlines(tx).meet(answer, union.of(subject), day(3)));
  await union.start(answer, subject, day(40));
  expect(await union.states()).toEqual(["MET", "OPEN"]);
  await house.db.transaction((tx) => new Deadlines(tx).cancel(answer, union.of(subject)));
  await house.db.transaction((tx) => new Deadlines(tx).cancel(answer, union.of(newId())));
  expect(await union.states()).toEqual(["MET", "CANCELLED"]);
  await house.sweep(kinds, day(90));
  expect(await union.told()).toEqual([]);
});

test("a clock that is moved there and back tells no step twice", async () => {
  const union = house.aUnion();
  const subject = newId();
  await union.start(answer, subject, day(40));
  await house.sweep(kinds, day(40));
  const move = (dueOn: number) =>
    house.db.transaction((tx) =>
      new Deadlines(tx).move(answer, union.of(subject), day(dueOn), day(40)),
    );
  await move(60);
  await move(40);
  await house.sweep(kinds, day(40));
  await move(60);
  await house.sweep(kinds, day(53));
  expect((await union.told()).map(inBrief)).toEqual(["DUE 0", "BEFORE 7"]);
});

test("a period lapses: after its last step nothing is owed", async () => {
  const union = house.aUnion();
  await union.start(period, newId(), day(10));
  await house.sweep(kinds, day(9));
  expect(await union.states()).toEqual(["OPEN"]);
  await house.sweep(kinds, day(12));
  expect((await union.told()).map(inBrief)).toEqual(["OVERDUE 2 ESCALATED"]);
  expect(await union.states()).toEqual(["MET"]);
});

test("where nobody stands above, nothing escalates", async () => {
  const union = house.aUnion();
  await union.start(answer, newId(), day(0), { deputy: null });
  await house.sweep(kinds, day(8));
  expect((await union.told()).map(inBrief)).toEqual(["OVERDUE 8"]);
});

test("what is met while a sweep tells it is told before, and never after", async () => {
  const union = house.aUnion();
  const subject = newId();
  await union.start(answer, subject, day(40));
  const sweeper = house.db.createQueryRunner();
  await sweeper.startTransaction("READ COMMITTED");
  await sweepDeadlines(sweeper.manager, kinds, day(40));
  const met = house.db.transaction((tx) =>
    new Deadlines(tx).meet(answer, union.of(subject), day(40)),
  );
  await sweeper.commitTransaction();
  await sweeper.release();
  await met;
  await house.sweep(kinds, day(90));
  expect((await union.told()).map(inBrief)).toEqual(["DUE 0"]);
});

test("what is being met is passed over by the sweep, and told after all when that comes to nothing", async () => {
  const union = house.aUnion();
  const subject = newId();
  await union.start(answer, subject, day(40));
  const officer = house.db.createQueryRunner();
  await officer.startTransaction();
  await new Deadlines(officer.manager).meet(answer, union.of(subject), day(40));
  await house.sweep(kinds, day(40));
  expect(await union.told()).toEqual([]);
  await officer.rollbackTransaction();
  await officer.release();
  await house.sweep(kinds, day(41));
  expect((await union.told()).map(inBrief)).toEqual(["OVERDUE 1"]);
});

test("a sweep that fails tells nothing, and the next one tells it all", async () => {
  const union = house.aUnion();
  await union.start(answer, newId(), day(40));
  const failing = house.db.transaction("READ COMMITTED", async (tx) => {
    await sweepDeadlines(tx, kinds, day(40));
    throw new Error("the process dies");
  });
  await expect(failing).rejects.toThrow("the process dies");
  expect(await union.told()).toEqual([]);
  await house.sweep(kinds, day(40));
  expect((await union.told()).map(inBrief)).toEqual(["DUE 0"]);
});

test("a sweep is bounded, takes what waits longest first, and leaves kinds alone that it does not know", async () => {
  const union = house.aUnion();
  for (const due of [12, 10, 11]) await union.start(answer, newId(), day(due));
  await union.start(period, newId(), day(1));
  const sweep = (limit: number) =>
    house.db.transaction("READ COMMITTED", (tx) => sweepDeadlines(tx, [answer], day(12), limit));
  expect(await house.db.transaction((tx) => sweepDeadlines(tx, [], day(12)))).toBe(0);
  expect(await sweep(2)).toBe(2);
  expect((await union.told()).map(({ dueOn }) => dueOn)).toEqual([day(10), day(11)]);
  expect(await sweep(2)).toBe(1);
  expect(await sweep(2)).toBe(0);
  expect(await union.told()).toHaveLength(3);
  await house.db.transaction((tx) => deadlineSchedule([period]).run(tx, { day: day(12) }));
  expect(await union.told()).toHaveLength(4);
});

test("what could not be told cannot be started, and a name that is too long is told in part", async () => {
  const union = house.aUnion();
  await expect(union.start(answer, newId(), day(9), { subjectName: "" })).rejects.toThrow(
    EventMismatch,
  );
  await expect(
    union.start(answer, newId(), day(9), { responsible: persons("somebody") }),
  ).rejects.toThrow(EventMismatch);
  expect(await union.states()).toEqual([]);
  await union.start(answer, newId(), day(9), { subjectName: "长".repeat(300) });
  await house.sweep(kinds, day(9));
  expect((await union.told())[0]?.subjectName).toHaveLength(200);
});

test("whoever is responsible now is told, not whoever was when the clock started", async () => {
  const union = house.aUnion();
  const [subject, successor, above] = [newId(), newId(), newId()];
  await union.start(answer, subject, day(40));
  const hand = (of: string) =>
    house.db.transaction((tx) =>
      new Deadlines(tx).reassign(answer, union.of(of), {
        responsible: persons(successor),
        deputy: persons(above),
      }),
    );
  await hand(subject);
  await hand(newId());
  await house.sweep(kinds, day(47));
  expect(await union.told()).toMatchObject([
    { responsible: { recipients: [successor] }, deputy: { recipients: [above] } },
  ]);
});
