import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
  desk = duesDesk(service);
});
afterAll(() => service.close());

async function twoCampuses() {
  const union = await aUnion(service, "本部院区", "东院区");
  const rows = [aNurse("本部院区"), aNurse("东院区")];
  const [here, there] = await union.employs(...rows);
  await desk.charge(union.chair, "2025-01");
  const [charge] = await desk.list(union.chair, { memberId: there });
  return { union, rows, here: here!, there: there!, foreign: charge!.id };
}

test("2.15 an officer of a campus sees the dues of his campus and no others", async () => {
  const { union, here } = await twoCampuses();
  const officer = union.officerOf("本部院区");
  expect((await desk.list(officer)).map(({ member }) => member?.id)).toEqual([here]);
  expect(await desk.list(officer, { campusId: union.campusId("东院区") })).toEqual([]);
});

test("2.15 dues of another campus do not exist for him: neither waived nor received nor matched", async () => {
  const { union, rows, there, foreign } = await twoCampuses();
  const officer = union.officerOf("本部院区");
  const [campusId, other] = [union.campusId("本部院区"), union.campusId("东院区")];
  expect(await desk.waive(officer, foreign)).toMatchObject({ code: "DUES_CHARGE_UNKNOWN" });
  expect(await desk.receive(officer, [foreign], { campusId })).toMatchObject({
    code: "DUES_CHARGE_UNKNOWN",
  });
  for (const place of [null, other])
    expect(await desk.receive(officer, [foreign], { campusId: place })).toMatchObject({
      code: "BATCH_PLACE_UNKNOWN",
    });
  await desk.authorise(union.chair, { memberId: there, givenOn: "2025-01-01", document: "授权书" });
  const row = { staffNo: rows[1]!["工号"], month: "2025-01", deductedFen: 2500 };
  const batch = await desk.payroll(officer, [row], { campusId });
  expect(batch.unmatchedRows!.edges[0]!.node.reason).toBe("NO_SUCH_PERSON");
  expect(await desk.authorise(officer, { memberId: there, document: "x" })).toMatchObject({
    code: "DEDUCTION_PERSON_UNKNOWN",
  });
  expect(await desk.withdraw(officer, there)).toMatchObject({ code: "DEDUCTION_PERSON_UNKNOWN" });
  expect(await desk.base(officer, there, "2025-01", { POST_WAGE: 1 })).toMatchObject({
    code: "DUES_PERSON_UNKNOWN",
  });
});

test("2.15 batches of another campus and of the whole union are not shown to him", async () => {
  const { union, foreign } = await twoCampuses();
  const batch = await desk.receive(union.chair, [foreign]);
  const seen = (actor: Parameters<typeof desk.list>[0]) =>
    service.ask<{ duesBatch: object | null; duesBatches: { totalCount: number } }>(
      actor,
      "query($id: ID!) { duesBatch(id: $id) { id } duesBatches { totalCount } }",
      { id: batch.id },
    );
  expect(await seen(union.chair)).toMatchObject({ duesBatch: { id: batch.id } });
  expect(await seen(union.officerOf("本部院区"))).toEqual({
    duesBatch: null,
    duesBatches: { totalCount: 0 },
  });
});

test("P2 a member sees his own dues and nobody else's; a group leader sees none", async () => {
  const { union, here, there } = await twoCampuses();
  const own = await desk.mine(union.member(here, "本部院区"), 2025);
  expect(own.map(({ member }) => member?.id)).toEqual([here]);
  expect(await desk.mine(union.chair, 2025)).toEqual([]);
  const leader = union.leaderOf(await union.departmentId("本部院区", "内科"));
  for (const actor of [leader, union.member(there, "东院区")]) {
    const { errors } = await service.try(actor, "{ dues { totalCount } }");
    expect(errors[0]?.extensions?.code).toBe("FORBIDDEN");
  }
});

test("another union's dues are nobody's here", async () => {
  const [one, other] = [await twoCampuses(), await twoCampuses()];
  expect(await desk.waive(other.union.chair, one.foreign)).toMatchObject({
    code: "DUES_CHARGE_UNKNOWN",
  });
  const ids = (await desk.list(other.union.chair)).map(({ id }) => id);
  expect(ids).not.toContain(one.foreign);
});

test("domain 2.15 nobody records a dues base of his own", async () => {
  const { union, here } = await twoCampuses();
  const himself = { ...union.chair, memberId: here };
  expect(await desk.base(himself, here, "2025-01", { POST_WAGE: 100 })).toMatchObject({
    code: "DUES_PERSON_UNKNOWN",
  });
});
