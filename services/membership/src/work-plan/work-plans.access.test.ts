import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { workPlansOf } from "../testing/work-plans.js";

const clock = () => new Date("2025-01-05T04:00:00Z");
let service: TestService;
let plans: ReturnType<typeof workPlansOf>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
  plans = workPlansOf(service);
});
afterAll(() => service.close());

const month = { periodKind: "MONTH", year: 2025, part: 1 };
const task = { title: "职工体检", function: "PROTECT", dueOn: "2025-01-20" };

/** A plan of each campus and one of the union, each with an item of the nurse of the east, and who looks at them. */
async function threePlans() {
  const union = await aUnion(service, "本部院区", "东院区");
  const [nurse, other, third] = (await union.employs(
    aNurse("东院区"),
    aNurse("本部院区"),
    aNurse("东院区"),
  )) as [string, string, string];
  const opened = async (campusId: string | null) => {
    const { id } = await plans.open(union.chair, { ...month, campusId });
    const own = await plans.add(union.chair, { ...task, planId: id, ownerId: nurse });
    const others = await plans.add(union.chair, { ...task, planId: id, ownerId: other });
    return { id, own: own.id, others: others.id };
  };
  const main = await opened(union.campusId("本部院区"));
  const east = await opened(union.campusId("东院区"));
  const whole = await opened(null);
  return {
    ...{ ...union, main, east, whole, all: [main, east, whole] },
    officer: union.officerOf("东院区"),
    owner: union.member(nurse, "东院区"),
    member: union.member(third, "东院区"),
  };
}

test("2.15 drafts are seen by those who keep them: a campus officer those of his campus, members and their owners none", async () => {
  const { chair, officer, owner, member, east, all, unionId } = await threePlans();
  expect((await plans.list(chair)).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(await plans.list(officer)).toEqual([east.id]);
  expect(await plans.list(chair, { campusId: unionId })).toEqual([]);
  for (const actor of [owner, member, actorOf(east.id, "CHAIR")]) {
    expect(await plans.list(actor)).toEqual([]);
    for (const { id, own } of all) {
      expect(await plans.read(actor, id)).toBeNull();
      expect(await plans.stepItem(actor, { id: own, step: "FINISH", result: "x" })).toMatchObject({
        code: "WORK_PLAN_ITEM_UNKNOWN",
      });
    }
  }
});

test("2.15 adopted plans are read by the members of their union or campus; of another campus's plan an owner sees his own items alone", async () => {
  const { chair, officer, owner, member, main, east, whole, all } = await threePlans();
  for (const { id } of all) await plans.adopt(chair, id);
  for (const actor of [member, officer])
    expect((await plans.list(actor)).sort()).toEqual([east.id, whole.id].sort());
  expect(await plans.read(member, main.id)).toBeNull();
  const seen = await plans.read(member, east.id);
  expect(seen).toMatchObject({ state: "ADOPTED", possibleSteps: [] });
  expect(seen!.items.map(({ possibleSteps }) => possibleSteps)).toEqual([[], []]);
  expect((await plans.list(owner)).sort()).toEqual(all.map(({ id }) => id).sort());
  const foreign = await plans.read(owner, main.id);
  expect(foreign!.items.map(({ id, possibleSteps }) => [id, possibleSteps])).toEqual([
    [main.own, ["FINISH"]],
  ]);
  expect(foreign!.progress.whole).toMatchObject({ total: 1 });
  const report = { step: "FINISH", result: "已办" };
  expect(await plans.stepItem(owner, { id: main.own, ...report })).toMatchObject({ state: "DONE" });
  expect(await plans.stepItem(owner, { id: main.others, ...report })).toMatchObject({
    code: "WORK_PLAN_ITEM_UNKNOWN",
  });
  expect(await plans.stepItem(member, { id: east.own, ...report })).toMatchObject({
    code: "STEP_NOT_YOURS",
  });
});

test("2.15 a campus officer writes the plans of his campus, not those of another or of the union", async () => {
  const { chair, officer, main, east, whole, campusId, owner } = await threePlans();
  const next = { periodKind: "MONTH", year: 2025, part: 2 };
  for (const where of [{}, { campusId: campusId("本部院区") }, { campusId: main.id }])
    expect(await plans.open(officer, { ...next, ...where })).toMatchObject({
      code: "WORK_PLAN_CAMPUS_UNKNOWN",
    });
  const ownerId = owner.memberId!;
  const later = await plans.open(chair, next);
  const unknown = { code: "WORK_PLAN_UNKNOWN" };
  for (const { id, own } of [main, whole]) {
    expect(await plans.add(officer, { ...task, planId: id, ownerId })).toMatchObject(unknown);
    expect(await plans.adopt(officer, id)).toMatchObject(unknown);
    const over = { fromPlanId: id, toPlanId: later.id };
    expect(await plans.carryOver(officer, over)).toMatchObject(unknown);
    expect(await plans.change(officer, { id: own, version: 1, title: "x" })).toMatchObject({
      code: "WORK_PLAN_ITEM_UNKNOWN",
    });
  }
  await plans.adopt(chair, whole.id);
  const refused = { code: "STEP_NOT_YOURS" };
  expect(await plans.stepPlan(officer, { id: whole.id, step: "CLOSE" })).toMatchObject(refused);
  const change = { id: whole.own, version: 1, title: "x", reason: "y" };
  expect(await plans.change(officer, change)).toMatchObject(refused);
  expect(await plans.adopt(officer, east.id)).toMatchObject({ state: "ADOPTED" });
});
