import { addDays, type LocalDate, localDate, openEnd } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import fc from "fast-check";
import { membership } from "../service.js";
import { actsOf, approval } from "../testing/acts.js";
import { movingClock } from "../testing/moving-clock.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

let service: TestService;
const time = movingClock();
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: time.clock });
});
afterAll(() => service.close());

const campuses = ["本部院区", "东院区", "西院区"];
const years = [2019, 2020, 2021, 2022, 2023, 2024];
/** The last days of quarters: what reports are made of. */
const periodEnds = years.flatMap((year) =>
  ["03-31", "06-30", "09-30", "12-31"].map((end) => localDate(`${year}-${end}`)),
);

/** Its people came in before any act: on a day after all of these, as the time of a history before may stand. */
async function aHospital() {
  time.goTo("2025-06-01");
  const union = await aUnion(service, ...campuses);
  const rows = campuses.flatMap((campus, c) =>
    ["内", "外", "儿"].flatMap((department, d) =>
      Array.from({ length: 3 }, (_, n) => {
        const hired = `${2018 + ((c + d + n) % 6)}-0${1 + d}-1${n}`;
        const joined = `${2019 + ((c + d + n) % 6)}-0${1 + n}-05`;
        const enrolled = n === 2 ? notEnrolled : { 入会日期: joined };
        const place = { 科室: `${campus[0]}${department}科`, 入职日期: hired };
        return aNurse(campus, { ...place, 用工形式: n === 1 ? "合同" : "编制", ...enrolled });
      }),
    ),
  );
  await union.employs(...rows);
  for (const name of ["一分会", "二分会"])
    await service.ask(
      union.chair,
      "mutation($input: SetUpOrgInput!) { setUpOrg(input: $input) { __typename } }",
      {
        input: {
          ...{ level: "BRANCH", name, parentId: union.unionId, validFrom: "2019-01-01" },
          departmentIds: [
            await union.departmentId("本部院区", name === "一分会" ? "本内科" : "本外科"),
          ],
        },
      },
    );
  return union;
}

/** All that can be asked of a day: who is where, how many, and the tree with its names. */
const answerOn = (union: TestUnion, asOf: LocalDate) =>
  service.ask<object>(
    union.chair,
    `query($asOf: LocalDate) {
      members(first: 100, asOf: $asOf) { totalCount edges { node { staffNo campus { id name } department { id name } } } }
      staffCoverage(asOf: $asOf) { campus { id name } employmentType staff members }
      campuses(asOf: $asOf) { id name } departments(asOf: $asOf) { id name campusId }
      unionOrgs(asOf: $asOf) { id name level parentId departmentIds } unionOrg(asOf: $asOf) { name children(asOf: $asOf) { id name } } }`,
    { asOf },
  );
const figuresOf = (union: TestUnion, year: number) =>
  service.ask<object>(
    union.chair,
    "query($year: Int!) { unionOrg { membershipFigures(year: $year) { code value byCampus { campusId value } } } }",
    { year },
  );
async function answersBefore(union: TestUnion, day: LocalDate): Promise<object[]> {
  const days = periodEnds.filter((end) => end < day).slice(-6);
  const ended = years.filter((year) => `${year}-12-31` < day);
  const onDays = days.map((end) => answerOn(union, end));
  return Promise.all([...onDays, ...ended.map((year) => figuresOf(union, year))]);
}

/** What holds on any day: one post a person, in a campus that its department stands in; nobody and nothing in what has ended. */
async function holds(union: TestUnion): Promise<void> {
  const { unionId } = union;
  for (const day of [...periodEnds, localDate("2026-01-01")]) {
    const spans = (n: string) => `${n}.valid_from <= '${day}' AND ${n}.valid_to > '${day}'`;
    const wrong = await service.ground.db.query<unknown[]>(
      `SELECT 'two posts', p.member_id FROM post p WHERE p.union_id = ? AND ${spans("p")} GROUP BY p.member_id HAVING COUNT(*) > 1
       UNION ALL SELECT 'post elsewhere', p.member_id FROM post p WHERE p.union_id = ? AND ${spans("p")} AND NOT EXISTS (
         SELECT 1 FROM org_edge e WHERE e.kind = 'DEPARTMENT_OF_CAMPUS' AND e.child_id = p.department_id AND e.parent_id = p.campus_id AND ${spans("e")})
       UNION ALL SELECT 'two parents', e.child_id FROM org_edge e WHERE e.union_id = ? AND ${spans("e")} GROUP BY e.kind, e.child_id HAVING COUNT(*) > 1
       UNION ALL SELECT 'under what has ended', e.child_id FROM org_edge e
         JOIN (SELECT id, closed_on FROM campus UNION SELECT id, closed_on FROM department UNION SELECT id, closed_on FROM union_org) n
           ON n.id IN (e.parent_id, e.child_id)
         WHERE e.union_id = ? AND ${spans("e")} AND n.closed_on <= '${day}'`,
      [unionId, unionId, unionId, unionId],
    );
    expect([day, wrong]).toEqual([day, []]);
  }
}

const standing = async (union: TestUnion) => {
  const ids = async (table: string, more = "") =>
    (
      await service.ground.db.query<{ id: string }[]>(
        `SELECT id FROM ${table} WHERE union_id = ? AND closed_on = ? ${more} ORDER BY name, id`,
        [union.unionId, openEnd],
      )
    ).map(({ id }) => id);
  return {
    campuses: await ids("campus"),
    departments: await ids("department"),
    branches: await ids("union_org", "AND level = 'BRANCH'"),
  };
};

type Whim = { kind: number; a: number; b: number; month: number; waits: number; late: number };
/** An act that may or may not be possible, of a day between 2020 and 2025. */
async function actOf(union: TestUnion, { kind, a, b, month }: Whim, n: number) {
  const { campuses, departments, branches } = await standing(union);
  const pick = (ids: readonly string[], at: number) => ids[at % ids.length] as string;
  const effectiveOn = localDate(
    `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`,
  );
  const [one, other] = [pick(departments, a), pick(departments, b)];
  const people = await service.ground.db.query<{ id: string }[]>(
    "SELECT member_id AS id FROM post WHERE union_id = ? AND department_id = ? AND valid_from < ? AND valid_to > ? LIMIT 1",
    [union.unionId, one, effectiveOn, effectiveOn],
  );
  const memberIds = people.map(({ id }) => id);
  const acts = [
    { kind: "MERGE", nodeIds: [one], intoId: other },
    { kind: "MERGE", nodeIds: [one, other], name: `新科${n}` },
    { kind: "SPLIT", nodeIds: [one], name: `分科${n}`, memberIds },
    { kind: "TAKE_OVER", nodeIds: [one], intoId: pick(campuses, b) },
    { kind: "TAKE_OVER", nodeIds: [one], intoId: pick(branches, b) },
    { kind: "RENAME", nodeIds: [one], name: `改名${n}` },
    { kind: "RENAME", nodeIds: [pick(campuses, a)], name: `院区${n}` },
    { kind: "MERGE", nodeIds: [pick(campuses, a)], intoId: pick(campuses, b) },
    { kind: "SPLIT", nodeIds: [pick(campuses, a)], name: `新院区${n}`, departmentIds: [one] },
    { kind: "MERGE", nodeIds: [pick(branches, a)], intoId: pick(branches, b), ...approval },
    { kind: "CLOSE", nodeIds: [one], reason: "业务调整" },
  ];
  return { ...acts[kind % acts.length], effectiveOn };
}

test("design 3.1 whatever acts come in whatever order, every answer of a day before an act is after it what it was before it", async () => {
  const whim = fc.record({
    ...{ kind: fc.nat(10), a: fc.nat(20), b: fc.nat(20) },
    ...{ month: fc.nat(71), waits: fc.constantFrom(0, 0, 9), late: fc.constantFrom(0, 0, 0, 1) },
  });
  let confirmed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(whim, { minLength: 8, maxLength: 12 }), async (whims) => {
      const union = await aHospital();
      const { propose, take } = actsOf(service, union);
      // Time goes on from act to act; some are entered late, some confirmed late.
      const inTime = whims.toSorted((one, other) => one.month - other.month);
      for (const [n, one] of inTime.entries()) {
        const act = await actOf(union, one, n);
        time.goTo(addDays(act.effectiveOn, one.late));
        const before = await answersBefore(union, act.effectiveOn);
        const drafted = await propose(act);
        if (one.late > 0) expect(drafted.code).toBeDefined();
        expect(await answersBefore(union, act.effectiveOn)).toEqual(before);
        if (drafted.code) continue;
        time.goTo(addDays(act.effectiveOn, one.waits));
        const untilConfirmed = await answersBefore(union, addDays(act.effectiveOn, one.waits));
        const done = await take(drafted.id);
        expect(await answersBefore(union, addDays(act.effectiveOn, one.waits))).toEqual(
          untilConfirmed,
        );
        expect(done).toMatchObject({ state: "CONFIRMED" });
        expect(await answersBefore(union, act.effectiveOn)).toEqual(before);
        confirmed += 1;
      }
      await holds(union);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  expect(confirmed).toBeGreaterThan(5);
}, 180_000);
