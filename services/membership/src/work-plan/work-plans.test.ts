import { sweepDeadlines } from "@union/deadlines";
import { type Actor, type LocalDate, localDate } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { workPlansOf } from "../testing/work-plans.js";
import { workPlan } from "./work-plan.capability.js";
import { workPlanItemDue } from "./work-plan-item-due.js";

let now = new Date("2025-01-05T04:00:00Z");
let service: TestService;
let plans: ReturnType<typeof workPlansOf>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
  plans = workPlansOf(service);
});
beforeEach(() => {
  now = new Date("2025-01-05T04:00:00Z");
});
afterAll(() => service.close());

const year = { periodKind: "YEAR", year: 2025 };
const month = (part: number) => ({ periodKind: "MONTH", year: 2025, part });
const task = { title: "慰问一线护士", function: "PROTECT", dueOn: "2025-01-31" };

async function aPlan() {
  const union = await aUnion(service, "本部院区", "东院区");
  const [nurse, other] = (await union.employs(aNurse("东院区"), aNurse("东院区"))) as [
    string,
    string,
  ];
  const officer = union.officerOf("东院区");
  const campusId = union.campusId("东院区");
  const { id } = await plans.open(officer, { ...month(1), campusId });
  const owner = union.member(nurse, "东院区");
  return { ...union, id, nurse, other, officer, owner, east: campusId };
}
const told = async ({ unionId }: Actor, name: string) => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = ? ORDER BY position",
    [unionId, name],
  );
  return rows.map(({ payload }) => JSON.parse(payload));
};
const sweepOn = (day: LocalDate) =>
  service.ground.db.transaction("READ COMMITTED", (tx) =>
    sweepDeadlines(tx, [workPlanItemDue], day),
  );

test("ORG-16 a plan goes from draft over the decision that adopts it to its summary, and its owner reports what came of his item", async () => {
  const { id, nurse, officer, owner } = await aPlan();
  expect(await plans.adopt(officer, id)).toMatchObject({ code: "WORK_PLAN_EMPTY" });
  const item = await plans.add(officer, { ...task, planId: id, ownerId: nurse });
  expect(item).toMatchObject({ state: "OPEN", version: 1, owner: { id: nurse }, isLate: false });
  const report = { id: item.id, step: "FINISH", result: "走访 32 人", evidence: "照片 12 张" };
  expect(await plans.stepItem(owner, report)).toMatchObject({ code: "WORK_PLAN_ITEM_UNKNOWN" });
  expect(await plans.stepPlan(officer, { id, step: "ADOPT" })).toMatchObject({
    code: "ADOPTION_MISSING",
  });
  expect(await plans.adopt(officer, id)).toMatchObject({
    ...{ state: "ADOPTED", document: "工会〔2025〕1号", decidedBy: "工会委员会" },
    ...{ decidedOn: "2025-01-01", steps: [{ step: "adopt" }], possibleSteps: ["CLOSE"] },
  });
  const close = { id, step: "CLOSE", summary: "一月计划全部完成。" };
  expect(await plans.stepPlan(officer, close)).toMatchObject({ code: "WORK_PLAN_ITEMS_OPEN" });
  expect(await plans.stepItem(officer, report)).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await plans.stepItem(owner, { ...report, result: " " })).toMatchObject({
    code: "RESULT_MISSING",
  });
  expect(await plans.stepItem(owner, { ...report, doneOn: "2025-01-06" })).toMatchObject({
    code: "RESULT_IN_FUTURE",
  });
  expect(await plans.stepItem(owner, { ...report, doneOn: "1990-01-01" })).toMatchObject({
    code: "RESULT_BEFORE_PLAN",
  });
  expect(await plans.stepItem(owner, report)).toMatchObject({
    ...{ state: "DONE", result: "走访 32 人", possibleSteps: [] },
    steps: [{ step: "finish" }],
  });
  expect(await plans.stepItem(owner, report)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await plans.stepPlan(officer, close)).toMatchObject({
    ...{ state: "CLOSED", summary: "一月计划全部完成。", possibleSteps: [] },
    progress: { whole: { total: 1, done: 1, percent: { num: 100, den: 1 } } },
  });
  expect(await plans.add(officer, { ...task, planId: id, ownerId: nurse })).toMatchObject({
    code: "WORK_PLAN_STATE_WRONG",
  });
  const steps = await told(officer, "stage.passed.v1");
  expect(steps.map(({ step, told: [first] }) => [step, first.recipients, first.roles])).toEqual([
    ["adopt", [nurse], []],
    ["finish", [], ["CHAIR", "UNION_OFFICER"]],
    ["close", [nurse], []],
  ]);
});

test("ORG-16 a place has one plan for a period; another place and another period have their own", async () => {
  const { officer, chair, east } = await aPlan();
  const again = await Promise.all(
    [1, 2, 3, 4].map(() => plans.open(officer, { ...month(2), campusId: east })),
  );
  expect(again.filter(({ id }) => id)).toHaveLength(1);
  expect(again.filter(({ code }) => code === "WORK_PLAN_EXISTS")).toHaveLength(3);
  expect(await plans.open(chair, month(2))).toMatchObject({ state: "DRAFT" });
  for (const [period, message] of [
    [{ ...year, part: 2 }, "年度计划不分时段"],
    [{ ...month(13) }, "1 至 12"],
    [{ ...month(0) }, "1 至 12"],
  ] as const)
    expect(await plans.open(chair, period)).toMatchObject({
      code: "WORK_PLAN_PART_WRONG",
      message: expect.stringContaining(message),
    });
});

test("ORG-16 an item of a month serves one of the year's plan, and a dropped one is served no more", async () => {
  const { chair, officer, id, nurse } = await aPlan();
  const whole = await plans.open(chair, year);
  const goal = await plans.add(chair, { ...task, planId: whole.id, ownerId: nurse });
  const serving = { ...task, planId: id, ownerId: nurse, servesId: goal.id };
  expect(await plans.add(officer, serving)).toMatchObject({ code: "ITEM_SERVES_UNKNOWN" });
  await plans.adopt(chair, whole.id);
  const item = await plans.add(officer, serving);
  expect(item).toMatchObject({ serves: { id: goal.id } });
  const off = await plans.change(officer, { id: item.id, version: 1, servesId: null });
  expect(off).toMatchObject({ serves: null, version: 2, title: task.title });
  const drop = { id: goal.id, step: "DROP" };
  expect(await plans.stepItem(chair, drop)).toMatchObject({ code: "OPINION_MISSING" });
  expect(await plans.stepItem(chair, { ...drop, opinion: "上级另行安排" })).toMatchObject({
    state: "DROPPED",
    steps: [{ step: "drop", opinion: "上级另行安排" }],
  });
  expect(await plans.add(officer, serving)).toMatchObject({ code: "ITEM_SERVES_UNKNOWN" });
});

test("an item is changed by the version that was read; once its plan is adopted for a reason, and both its owners hear of it", async () => {
  const { id, nurse, other, officer } = await aPlan();
  const item = await plans.add(officer, { ...task, planId: id, ownerId: nurse });
  expect(await plans.change(officer, { id: item.id, version: 1, title: "慰问" })).toMatchObject({
    ...{ title: "慰问", version: 2, steps: [] },
  });
  expect(await plans.change(officer, { id: item.id, version: 1, title: "x" })).toMatchObject({
    code: "CHANGED_MEANWHILE",
  });
  await plans.adopt(officer, id);
  const handOn = { id: item.id, version: 2, ownerId: other };
  expect(await plans.change(officer, handOn)).toMatchObject({ code: "OPINION_MISSING" });
  const rivals = await Promise.all(
    ["轮岗", "请假", "调整", "交接"].map((reason) => plans.change(officer, { ...handOn, reason })),
  );
  expect(rivals.filter(({ version }) => version === 3)).toHaveLength(1);
  expect(rivals.filter(({ code }) => code === "CHANGED_MEANWHILE")).toHaveLength(3);
  const change = (await told(officer, "stage.passed.v1")).find(({ step }) => step === "change");
  expect(change.told.map((one: { recipients: string[] }) => one.recipients)).toEqual([
    [other],
    [nurse],
  ]);
  const clocks = await service.ground.db.query<{ responsible: string }[]>(
    "SELECT CAST(responsible AS CHAR) AS responsible FROM deadline WHERE union_id = ? AND subject = ? AND state = 'OPEN'",
    [officer.unionId, item.id],
  );
  expect(clocks.map(({ responsible }) => JSON.parse(responsible).recipients)).toEqual([[other]]);
});

test("ORG-16 whatever is open goes on in the next plan in one act; the same act twice, or eight at once, does nothing twice", async () => {
  const { id, nurse, officer, east } = await aPlan();
  const [done, late] = [
    await plans.add(officer, { ...task, planId: id, ownerId: nurse }),
    await plans.add(officer, { ...task, planId: id, ownerId: nurse, dueOn: "2025-01-10" }),
  ];
  const next = await plans.open(officer, { ...month(2), campusId: east });
  const over = { fromPlanId: id, toPlanId: next.id };
  expect(await plans.carryOver(officer, over)).toMatchObject({ code: "WORK_PLAN_STATE_WRONG" });
  await plans.adopt(officer, id);
  await plans.stepItem(officer, { id: done.id, step: "RECORD_DONE", result: "已办" });
  expect(await plans.carryOver(officer, { ...over, dueOn: "2025-03-01" })).toMatchObject({
    code: "DUE_OUTSIDE_PLAN",
  });
  expect(await plans.carryOver(officer, { fromPlanId: next.id, toPlanId: id })).toMatchObject({
    code: "NOT_THE_NEXT_PLAN",
  });
  await Promise.all(Array.from({ length: 8 }, () => plans.carryOver(officer, over)));
  const carried = await plans.carryOver(officer, over);
  expect(carried.items).toMatchObject([
    { state: "OPEN", dueOn: "2025-02-28", carriedFrom: { id: late.id }, owner: { id: nurse } },
  ]);
  const before = await plans.read(officer, id);
  expect(before!.items).toMatchObject([
    { id: late.id, state: "CARRIED_OVER", carriedTo: { id: carried.items[0]!.id } },
    { id: done.id, state: "DONE", carriedTo: null },
  ]);
  expect(before!.progress.whole).toMatchObject({
    ...{ total: 2, done: 1, carriedOver: 1, open: 0, late: 0, percent: { num: 50, den: 1 } },
  });
  const steps = await told(officer, "stage.passed.v1");
  expect(steps.filter(({ step }) => step === "carryOver")).toHaveLength(1);
});

test("ORG-16 a last day is told to the owner before, on the day and after, and to the chair once it is late; a report ends it", async () => {
  const { id, nurse, officer, owner } = await aPlan();
  expect(workPlan.deadlines).toEqual([workPlanItemDue]);
  const item = await plans.add(officer, { ...task, planId: id, ownerId: nurse });
  const reported = await plans.add(officer, { ...task, planId: id, ownerId: nurse });
  await plans.adopt(officer, id);
  await plans.stepItem(owner, { id: reported.id, step: "FINISH", result: "已办" });
  for (const day of ["2025-01-23", "2025-01-24", "2025-01-31", "2025-02-01", "2025-02-07"])
    await sweepOn(localDate(day));
  const heard = async () =>
    (await told(officer, "deadline.reached.v1")).map(({ subject, step, days, deputy }) => [
      ...[subject, step, days, deputy?.roles ?? null],
    ]);
  expect(await heard()).toEqual([
    [item.id, "BEFORE", 7, null],
    [item.id, "DUE", 0, null],
    [item.id, "OVERDUE", 1, null],
    [item.id, "OVERDUE", 7, ["CHAIR"]],
  ]);
  now = new Date("2025-02-07T04:00:00Z");
  const plan = await plans.read(officer, id);
  expect(plan!.progress.whole).toMatchObject({ late: 1, open: 1, done: 1 });
  expect(plan!.items.map(({ isLate }) => isLate).sort()).toEqual([false, true]);
});

test("an owner works here today and is one of the officer's people", async () => {
  const { id, officer, employs, unionId } = await aPlan();
  const [elsewhere] = await employs(aNurse("本部院区"));
  for (const ownerId of [elsewhere, unionId])
    expect(await plans.add(officer, { ...task, planId: id, ownerId })).toMatchObject({
      code: "ITEM_OWNER_UNKNOWN",
    });
});
