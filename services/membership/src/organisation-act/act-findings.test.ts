import { holdersOf } from "@union/deadlines";
import { newId } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actsOf, approval } from "../testing/acts.js";
import { enrolmentsOf } from "../testing/enrolments.js";
import { movingClock } from "../testing/moving-clock.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
const time = movingClock();
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: time.clock });
});
afterAll(() => service.close());

/** A union whose eastern campus has a rule, a clock, an applicant and an officer of its own. */
async function aCampusWithDuties() {
  const union = await aUnion(service, "本部院区", "东院区");
  const [, applicant] = await union.employs(
    aNurse("本部院区"),
    aNurse("东院区", { ...notEnrolled, 科室: "儿科" }),
  );
  const [main, east] = [union.campusId("本部院区"), union.campusId("东院区")];
  await union.decides(
    { key: "proposal.answerDays", value: 45, effectiveFrom: "2035-06-01" },
    "东院区",
  );
  const { apply } = enrolmentsOf(service);
  await apply(union.member(applicant!, "东院区"), { statement: "希望参加工会" });
  const [clockId, grantId, accountId] = [newId(), newId(), newId()];
  const party = JSON.stringify(holdersOf(["UNION_OFFICER"], east));
  await service.ground.db.query(
    `INSERT INTO deadline (union_id, id, kind, subject, subject_name, campus_id, started_on, due_on, responsible, deputy, policy, state, told_through)
     VALUES (?, ?, 'TEST', ?, '东院区的期限', ?, '2020-01-01', '2999-01-01', ?, NULL, '{}', 'OPEN', '2020-01-01')`,
    [union.unionId, clockId, newId(), east, party],
  );
  await service.ground.db.query(
    "INSERT INTO account (union_id, id, login, password_hash, failed_count, opened_at, password_changed_at, version) VALUES (?, ?, ?, '', 0, NOW(3), NOW(3), 1)",
    [union.unionId, accountId, `findings-${accountId}`],
  );
  await service.ground.db.query(
    "INSERT INTO role_grant (union_id, id, account_id, role, node_id, valid_from, valid_to, granted_at, version) VALUES (?, ?, ?, 'UNION_OFFICER', ?, '2020-01-01', '9999-12-31', NOW(3), 1)",
    [union.unionId, grantId, accountId, east],
  );
  return { ...union, union, main, east, clockId, ...actsOf(service, union, time) };
}
const kinds = (findings: readonly { kind: string; isToDecide: boolean }[] = []) =>
  Object.fromEntries(findings.map(({ kind, isToDecide }) => [kind, isToDecide]));

test("2.16 what stands on a campus that merges is listed with the draft already; clocks and matters follow, its own rules are to be decided", async () => {
  const { propose, take, main, east, clockId, unionId, chair } = await aCampusWithDuties();
  const merge = { kind: "MERGE", effectiveOn: "2026-01-01", nodeIds: [east], intoId: main };
  const draft = await propose(merge);
  expect(draft.code).toBeUndefined();
  const listed = { CAMPUS_MOVES: true, POLICY: true, CLOCKS: false, MATTERS: false, GRANTS: false };
  expect(kinds(draft.findings)).toEqual(listed);
  const done = await take(draft.id);
  expect(kinds(done.findings)).toEqual(listed);
  const rule = done.findings?.find(({ kind }) => kind === "POLICY");
  expect(rule?.message).toContain("“东院区”另有规定 1 项");
  expect(rule?.message).toContain("请决定是否在“本部院区”重新作出");
  const [clock] = await service.ground.db.query<{ campusId: string; responsible: string }[]>(
    "SELECT campus_id AS campusId, CAST(responsible AS CHAR) AS responsible FROM deadline WHERE union_id = ? AND id = ?",
    [unionId, clockId],
  );
  expect(clock?.campusId).toBe(main);
  expect(JSON.parse(clock!.responsible)).toEqual(holdersOf(["UNION_OFFICER"], main));
  const { enrolments } = await service.ask<{
    enrolments: { edges: { node: { member: { campus: { id: string } } } }[] };
  }>(chair, "{ enrolments { edges { node { member { campus { id } } } } } }");
  expect(enrolments.edges).toHaveLength(1);
  const [open] = await service.ground.db.query<{ campusId: string }[]>(
    "SELECT campus_id AS campusId FROM enrolment WHERE union_id = ?",
    [unionId],
  );
  expect(open?.campusId).toBe(main);
});

test("2.16 a branch that closes leaves its committee and its roles as findings", async () => {
  const { union, propose } = await aCampusWithDuties();
  const { org } = await service.ask<{ org: { id: string } }>(
    union.chair,
    "mutation($input: SetUpOrgInput!) { org: setUpOrg(input: $input) { ... on UnionOrg { id } } }",
    {
      input: { level: "BRANCH", name: "一分会", parentId: union.unionId, validFrom: "2020-01-01" },
    },
  );
  await service.ground.db.query(
    `INSERT INTO committee (union_id, id, org_id, campus_id, kind, term_no, elected_on, ends_on, document, decided_by, state, version)
     VALUES (?, ?, ?, NULL, 'UNION', 1, '2022-01-01', '2027-01-01', '工发〔2022〕1号', '会员大会', 'CONFIRMED', 1)`,
    [union.unionId, newId(), org.id],
  );
  const close = { kind: "CLOSE", effectiveOn: "2026-01-01", nodeIds: [org.id], reason: "科室撤销" };
  const { findings } = await propose({ ...close, ...approval });
  expect(findings).toEqual([
    {
      kind: "COMMITTEES",
      count: 1,
      isToDecide: true,
      message: expect.stringContaining("请登记卸任"),
    },
  ]);
});
