import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { byCommittee, enrolmentsOf } from "../testing/enrolments.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const seen = "query($id: ID!) { enrolment(id: $id) { id } }";

async function twoCampuses() {
  const union = await aUnion(service, "东院区", "西院区");
  const [east, west] = (await union.employs(
    aNurse("东院区", notEnrolled),
    aNurse("西院区", notEnrolled),
  )) as [string, string];
  const moves = enrolmentsOf(service);
  const { id } = await moves.apply(union.member(east, "东院区"));
  return { ...union, ...moves, east, west, id };
}

test("a campus officer, and a leader of another department, neither sees nor moves an application of another campus", async () => {
  const { officerOf, leaderOf, departmentId, member, west, id, take } = await twoCampuses();
  const outside = [
    officerOf("西院区"),
    leaderOf(await departmentId("西院区", "内科")),
    member(west, "西院区"),
  ];
  for (const actor of outside) {
    expect(await service.ask(actor, seen, { id })).toEqual({ enrolment: null });
    for (const step of ["forward", "groupOpinion", "return", "withdraw", "approve"])
      expect(await take(actor, id, step, { opinion: "x", decision: byCommittee })).toMatchObject({
        code: "ENROLMENT_UNKNOWN",
      });
  }
  const own = await service.ask(officerOf("西院区"), "{ enrolments { totalCount } }");
  expect(own).toEqual({ enrolments: { totalCount: 0 } });
});

test("an officer enters a paper only for people of his campus, and a member for nobody but himself", async () => {
  const { officerOf, member, east, west, apply } = await twoCampuses();
  expect(await apply(officerOf("东院区"), { memberId: west })).toMatchObject({
    code: "PERSON_UNKNOWN",
  });
  expect(await apply(member(east, "东院区"), { memberId: west })).toMatchObject({
    code: "PERSON_UNKNOWN",
  });
});

test("a group leader gives an opinion for his department and decides nothing", async () => {
  const { leaderOf, departmentId, id, take } = await twoCampuses();
  const leader = leaderOf(await departmentId("东院区", "内科"));
  for (const step of ["forward", "branchOpinion"])
    expect(await take(leader, id, step, { opinion: "x" })).toMatchObject({
      code: "STEP_NOT_YOURS",
    });
  expect(await take(leader, id, "groupOpinion", { opinion: "同意" })).toMatchObject({
    state: "BRANCH_REVIEW",
  });
});

test("another union's application does not exist", async () => {
  const { id } = await twoCampuses();
  const other = await twoCampuses();
  expect(await service.ask(other.chair, seen, { id })).toEqual({ enrolment: null });
  expect(await other.take(other.chair, id, "forward")).toMatchObject({ code: "ENROLMENT_UNKNOWN" });
});
