import { batchSize, type MemberCard } from "@union/messages";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actsOf } from "../testing/acts.js";
import { movingClock } from "../testing/moving-clock.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
const time = movingClock();
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: time.clock });
});
afterAll(() => service.close());

const on = "2021-05-01";
async function aHospital(people: number) {
  const union = await aUnion(service, "本部院区");
  const staff = (count: number, 科室: string) =>
    Array.from({ length: count }, () => aNurse("本部院区", { 科室 }));
  await union.imports(union.chair, [...staff(people, "内科"), ...staff(1, "外科")]);
  const departmentOf = (name: string) => union.departmentId("本部院区", name);
  const [inner, surgery] = [await departmentOf("内科"), await departmentOf("外科")];
  const merge = { kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery };
  return { union, staff, inner, surgery, merge, ...actsOf(service, union, time) };
}

test("hundreds of people move with their department, and the other services hear of them in batches", async () => {
  const { union, surgery, merge, carriesOut } = await aHospital(batchSize + 20);
  expect(await carriesOut(merge)).toMatchObject({ people: batchSize + 20 });
  const told = await service.ground.db.query<{ payload: { members: MemberCard[] } }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'member.changed.v1' ORDER BY position",
    [union.unionId],
  );
  const batches = told.slice(-2).map(({ payload }) => payload.members);
  expect(batches.map(({ length }) => length)).toEqual([batchSize, 20]);
  expect(new Set(batches.flat().map(({ departmentId }) => departmentId))).toEqual(
    new Set([surgery]),
  );
});

test("whoever is imported while his department merges is in its successor, or refused", async () => {
  for (let round = 0; round < 4; round++) {
    const { union, staff, inner, merge, propose, take } = await aHospital(2);
    const drafted = await propose(merge);
    const [outcome, done] = await Promise.all([
      union.imports(union.chair, staff(3, "内科")),
      take(drafted.id),
    ]);
    expect(done.state).toBe("CONFIRMED");
    const refused = outcome.refusals.map(({ code }) => code);
    expect([[], Array(3).fill("DEPARTMENT_CLOSED")]).toContainEqual(refused);
    const [left] = await service.ground.db.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM post WHERE union_id = ? AND department_id = ? AND valid_to > ?",
      [union.unionId, inner, on],
    );
    expect(Number(left!.n)).toBe(0);
  }
});
