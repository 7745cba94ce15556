import { addDays, dayOf } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { memberFigures } from "../member/member.figures.js";
import { membership } from "../service.js";
import { byCommittee, enrolmentsOf } from "../testing/enrolments.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const today = dayOf(new Date());
const aNewcomer = (cells: object = {}) => aNurse("东院区", { ...notEnrolled, ...cells });
async function aHouse(cells: object = {}) {
  const union = await aUnion(service, "东院区");
  const row = aNewcomer(cells);
  const [memberId] = (await union.employs(row)) as [string];
  const moves = enrolmentsOf(service);
  return { ...union, ...moves, row, memberId, self: union.member(memberId, "东院区") };
}
const statusOf = async (chair: Parameters<TestService["ask"]>[0], id: string) =>
  (
    await service.ask<{ member: object }>(
      chair,
      "query($id: ID!) { member(id: $id) { status statusSince statusBecause facts { kind document decidedBy } } }",
      { id },
    )
  ).member;

test("MEM-R3 an application goes by group and branch to the committee, and membership begins on the day of approval", async () => {
  const { chair, self, memberId, apply, take, leaderOf, departmentId } = await aHouse();
  const leader = leaderOf(await departmentId("东院区", "内科"));
  const { id, state, possibleSteps } = await apply(self, { statement: "愿意加入工会" });
  expect([state, possibleSteps]).toEqual(["SUBMITTED", ["withdraw"]]);
  expect(await take(leader, id, "groupOpinion", { opinion: "小组同意" })).toMatchObject({
    state: "BRANCH_REVIEW",
  });
  await take(chair, id, "branchOpinion", { opinion: "分工会同意" });
  const approved = await take(chair, id, "approve", { decision: byCommittee });
  expect(approved).toMatchObject({ state: "APPROVED", decidedOn: today, possibleSteps: [] });
  expect(approved.steps.map(({ step }) => step)).toEqual([
    ...["submit", "groupOpinion", "branchOpinion", "approve"],
  ]);
  expect(await statusOf(chair, memberId)).toEqual({
    ...{ status: "ACTIVE", statusSince: today, statusBecause: "ENROLLED" },
    facts: [{ kind: "ENROLLED", ...byCommittee }],
  });
  const { myEnrolment } = await service.ask(self, "{ myEnrolment { id state } }");
  expect(myEnrolment).toEqual({ id, state: "APPROVED" });
});

test("2.14 approval tells the directories and the member, and each step whom it concerns", async () => {
  const { unionId, chair, self, memberId, apply, take } = await aHouse();
  const { id } = await apply(self);
  await take(chair, id, "forward");
  await take(chair, id, "approve", { decision: byCommittee });
  const events: { name: string; payload: string }[] = await service.ground.db.query(
    "SELECT name, CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? ORDER BY id",
    [unionId],
  );
  const recorded = events.find(({ name }) => name === "membership.recorded.v1");
  expect(JSON.parse(recorded!.payload)).toMatchObject({ memberId, fact: "ENROLLED" });
  const cards = events.filter(({ name }) => name === "member.changed.v1").at(-1);
  expect(cards!.payload).toContain('"status":"ACTIVE"');
  const steps = events.filter(({ name }) => name === "stage.passed.v1");
  expect(steps.map(({ payload }) => JSON.parse(payload).step)).toEqual(["submit", "forward"]);
});

test("2.1.3 it is returned with a reason, submitted again, rejected with a reason, and applied for anew", async () => {
  const { chair, self, apply, take } = await aHouse();
  const { id } = await apply(self);
  expect(await take(chair, id, "return")).toMatchObject({ code: "OPINION_MISSING" });
  await take(chair, id, "return", { opinion: "请补充申请理由" });
  expect(await apply(self)).toMatchObject({ code: "ENROLMENT_OPEN" });
  expect(await take(self, id, "resubmit")).toMatchObject({ state: "SUBMITTED" });
  await take(chair, id, "forward");
  expect(await take(chair, id, "reject", { opinion: "不符合条件" })).toMatchObject({
    code: "DECISION_INCOMPLETE",
  });
  const rejected = { opinion: "不符合条件", decision: byCommittee };
  expect(await take(chair, id, "reject", rejected)).toMatchObject({ state: "REJECTED" });
  expect(await take(self, id, "withdraw")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await apply(self)).toMatchObject({ state: "SUBMITTED" });
});

test("2.1.3 only the applicant withdraws; a draft is seen by nobody else", async () => {
  const { chair, self, apply, take } = await aHouse();
  const { id, state } = await apply(self, { asDraft: true });
  expect(state).toBe("DRAFT");
  expect(await take(chair, id, "forward")).toMatchObject({ code: "ENROLMENT_UNKNOWN" });
  const seen = await service.ask(
    chair,
    "query($id: ID!) { enrolment(id: $id) { id } enrolments { totalCount } }",
    { id },
  );
  expect(seen).toEqual({ enrolment: null, enrolments: { totalCount: 0 } });
  await take(self, id, "submit");
  expect(await take(chair, id, "withdraw")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await take(self, id, "withdraw")).toMatchObject({ state: "WITHDRAWN" });
});

test("2.15 an officer enters a paper for its applicant, and another person approves it", async () => {
  const { memberId, chair, officerOf, apply, take } = await aHouse();
  const clerk = officerOf("东院区");
  const { id } = await apply(clerk, { memberId, appliedOn: "2026-11-01" });
  await take(clerk, id, "forward");
  expect(await take(clerk, id, "approve", { decision: byCommittee })).toMatchObject({
    code: "STEP_APART",
  });
  const decision = { ...byCommittee, decidedOn: "2026-10-31" };
  expect(await take(chair, id, "approve", { decision })).toMatchObject({
    code: "DECISION_DAY_WRONG",
  });
  const onTime = { ...byCommittee, decidedOn: "2026-11-20" };
  expect(await take(chair, id, "approve", { decision: onTime })).toMatchObject({
    state: "APPROVED",
    decidedOn: "2026-11-20",
  });
});

test("2.1.5 whoever's identity is incomplete is not approved; the refusal names the fields and no value", async () => {
  const { chair, self, apply, take } = await aHouse({ 手机号: null, 民族: null });
  const { id } = await apply(self);
  await take(chair, id, "forward");
  const refused = await take(chair, id, "approve", { decision: byCommittee });
  expect(refused.code).toBe("IDENTITY_INCOMPLETE");
  expect(refused.message).toContain("民族、手机号");
  expect(refused.message).not.toMatch(/\d/);
});

test("MEM-R5 a member applies no more; MEM-R12 whoever was expelled or withdrew joins anew, with the number he had", async () => {
  const { chair, self, memberId, unionId, records, apply, take } = await aHouse();
  const { id } = await apply(self, { appliedOn: "2026-11-01" });
  await take(chair, id, "forward");
  await take(chair, id, "approve", { decision: { ...byCommittee, decidedOn: "2026-11-10" } });
  expect(await apply(self)).toMatchObject({ code: "MEMBERSHIP_STANDS" });
  await records(memberId, "EXPELLED", "2026-11-15", { reason: "刑事处罚" });
  const again = await apply(self);
  await take(chair, again.id, "forward");
  expect(await take(chair, again.id, "approve", { decision: byCommittee })).toMatchObject({
    state: "APPROVED",
  });
  const [numbers, cards] = await Promise.all([
    service.ground.db.query("SELECT no FROM member_number WHERE union_id = ?", [unionId]),
    service.ground.db.query("SELECT ended_on FROM member_card WHERE union_id = ? ORDER BY id", [
      unionId,
    ]),
  ]);
  expect(numbers).toEqual([{ no: "2026-00001" }]);
  expect(cards).toEqual([{ ended_on: today }, { ended_on: null }]);
});

test("MEM-R1 every employment type may join, and MEM-R2 a dispatched worker is enrolled with a warning", async () => {
  const union = await aUnion(service, "东院区");
  const { apply } = enrolmentsOf(service);
  for (const 用工形式 of ["编制", "合同", "招聘", "人事代理", "劳务派遣"]) {
    const [memberId] = (await union.employs(aNewcomer({ 用工形式 }))) as [string];
    const applied = await apply(union.member(memberId, "东院区"));
    expect(applied).toMatchObject({
      state: "SUBMITTED",
      warnings: 用工形式 === "劳务派遣" ? ["HOME_UNION_UNKNOWN"] : [],
    });
  }
});

test("2.1.3 a person who applies ten times at once has one open application", async () => {
  const { self, unionId, apply } = await aHouse();
  const answers = await Promise.all(Array.from({ length: 10 }, () => apply(self)));
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === "ENROLMENT_OPEN")).toHaveLength(9);
  const rows = await service.ground.db.query("SELECT id FROM enrolment WHERE union_id = ?", [
    unionId,
  ]);
  expect(rows).toHaveLength(1);
});

test("MEM-R3 members approved at once have numbers without gaps; one approved many times at once is enrolled once", async () => {
  const union = await aUnion(service, "东院区");
  const { apply, take } = enrolmentsOf(service);
  const ids = await union.employs(...Array.from({ length: 12 }, () => aNewcomer()));
  const waiting = await Promise.all(
    ids.map(async (memberId) => {
      const { id } = await apply(union.member(memberId, "东院区"));
      await take(union.chair, id, "forward");
      return id;
    }),
  );
  const approve = (id: string) => take(union.chair, id, "approve", { decision: byCommittee });
  const answers = await Promise.all([...waiting, ...waiting].map(approve));
  expect(answers.filter(({ state }) => state === "APPROVED")).toHaveLength(12);
  const rows: { no: string }[] = await service.ground.db.query(
    "SELECT no FROM member_number WHERE union_id = ? ORDER BY no",
    [union.unionId],
  );
  const expected = ids.map((_, n) => `${today.slice(0, 4)}-${String(n + 1).padStart(5, "0")}`);
  expect(rows.map(({ no }) => no)).toEqual(expected);
});

test("A3 whoever joined by an application is counted once, from the facts", async () => {
  const { chair, self, unionId, enrol } = await aHouse();
  await enrol(self, chair);
  const { rows } = memberFigures.find(({ code }) => code === "A3_joined")!;
  const sql = rows
    .replaceAll(":unionId", `'${unionId}'`)
    .replaceAll(":from", `'${today.slice(0, 4)}-01-01'`)
    .replaceAll(":to", `'${today.slice(0, 4)}-12-31'`);
  expect(await service.ground.db.query(sql)).toHaveLength(1);
});

test("2.1.3 what the union says must be heard is heard before the committee", async () => {
  const { chair, self, apply, take, decides } = await aHouse();
  await decides({ key: "enrolment.requiredOpinions", value: "GROUP", effectiveFrom: today });
  const { id } = await apply(self);
  expect(await take(chair, id, "forward")).toMatchObject({ code: "OPINIONS_DUE" });
  await take(chair, id, "groupOpinion", { opinion: "同意" });
  expect(await take(chair, id, "forward")).toMatchObject({ state: "COMMITTEE_REVIEW" });
});

test("MEM-R3 2.16 nobody applies, and nobody is approved, on a day long ago: before his first post, before his application, or longer ago than policy allows", async () => {
  const { chair, self, memberId, apply, take } = await aHouse({ 入职日期: "2015-03-01" });
  for (const appliedOn of ["1950-01-01", "2015-02-28", addDays(today, -32)])
    expect(await apply(self, { appliedOn })).toMatchObject({ code: "FACT_TOO_LONG_AGO" });
  const { id } = await apply(self, { appliedOn: today });
  await take(chair, id, "forward");
  const early = { ...byCommittee, decidedOn: addDays(today, -1) };
  expect(await take(chair, id, "approve", { decision: early })).toMatchObject({
    code: "DECISION_DAY_WRONG",
  });
  expect(await statusOf(chair, memberId)).toMatchObject({ status: null });
});

test("MEM-R3 2.16 whoever came a few days ago is no member from before that day", async () => {
  const hiredOn = addDays(today, -3);
  const { self, apply } = await aHouse({ 入职日期: hiredOn });
  expect(await apply(self, { appliedOn: addDays(today, -4) })).toMatchObject({
    code: "FACT_TOO_LONG_AGO",
    message: expect.stringContaining(hiredOn),
  });
  expect(await apply(self, { appliedOn: hiredOn })).toMatchObject({ state: "SUBMITTED" });
});
