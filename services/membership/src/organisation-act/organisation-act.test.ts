import type { MemberCard } from "@union/messages";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actsOf, approval } from "../testing/acts.js";
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
const before = "2021-04-30";
async function aHospital() {
  const union = await aUnion(service, "本部院区", "东院区");
  const rows = [
    aNurse("本部院区"),
    aNurse("本部院区"),
    aNurse("本部院区", { 科室: "外科" }),
    aNurse("东院区", { 科室: "儿科" }),
  ];
  const people = await union.employs(...rows);
  const departmentOf = (campus: string, name: string) => union.departmentId(campus, name);
  const [inner, surgery, children] = [
    await departmentOf("本部院区", "内科"),
    await departmentOf("本部院区", "外科"),
    await departmentOf("东院区", "儿科"),
  ];
  const staff = async (asOf: string, filter: object = {}) =>
    (
      await service.ask<{
        members: {
          edges: { node: { id: string; campus: { name: string }; department: { name: string } } }[];
        };
      }>(
        union.chair,
        "query($asOf: LocalDate, $filter: MemberFilterInput) { members(asOf: $asOf, filter: $filter) { edges { node { id campus { name } department { name } } } } }",
        { asOf, filter },
      )
    ).members.edges.map(({ node }) => `${node.campus.name}/${node.department.name}`);
  const events = async <P>(name: string): Promise<P[]> =>
    (
      await service.ground.db.query<{ payload: P }[]>(
        "SELECT payload FROM outbox WHERE union_id = ? AND name = ? ORDER BY position",
        [union.unionId, name],
      )
    ).map(({ payload }) => payload);
  return {
    union,
    rows,
    people,
    inner,
    surgery,
    children,
    staff,
    events,
    ...actsOf(service, union, time),
  };
}

test("design 3.1 departments merge from a day on: people are in the new one from that day, and where they were before it", async () => {
  const { inner, surgery, carriesOut, staff, events, union } = await aHospital();
  const nodeIds = [inner, surgery];
  const done = await carriesOut({ kind: "MERGE", effectiveOn: on, nodeIds, name: "大内科" });
  expect(done).toMatchObject({
    ...{ state: "CONFIRMED", people: 3, into: { name: "大内科", kind: "DEPARTMENT" } },
    possibleSteps: [],
    steps: [{ step: "propose" }, { step: "confirm", role: "CHAIR" }],
  });
  expect(await staff(before)).toEqual([
    "本部院区/内科",
    "本部院区/内科",
    "本部院区/外科",
    "东院区/儿科",
  ]);
  const now = ["本部院区/大内科", "本部院区/大内科", "本部院区/大内科", "东院区/儿科"];
  expect(await staff(on)).toEqual(now);
  expect(await staff("2026-01-01", { departmentId: done.into!.id })).toHaveLength(3);
  const { departments } = await service.ask<{ departments: { name: string }[] }>(
    union.chair,
    `{ departments(campusId: "${union.campusId("本部院区")}") { name } }`,
  );
  expect(departments).toEqual([{ name: "大内科" }]);
  const members = (await events<{ members: MemberCard[] }>("member.changed.v1")).at(-1)!.members;
  expect(members.map(({ departmentId }) => departmentId)).toEqual(members.map(() => done.into!.id));
  expect(members.map(({ version }) => version)).toEqual([2, 2, 2]);
  const before3 = members.map(({ posts }) => posts?.map(({ departmentId }) => departmentId));
  expect(before3.map((posts) => posts?.at(0)).sort()).toEqual([inner, inner, surgery].sort());
  for (const { posts } of members) expect(posts?.map(({ from }) => from).at(-1)).toBe(on);
  const told = (await events<{ departments: object[] }>("department.changed.v1")).at(
    -1,
  )!.departments;
  expect(told).toHaveLength(3);
  expect(told).toContainEqual(expect.objectContaining({ id: inner, validTo: on, version: 2 }));
  expect(told).toContainEqual(
    expect.objectContaining({ id: done.into!.id, validFrom: on, validTo: "9999-12-31" }),
  );
});

test("a campus that takes over another has its departments and people from that day; the other is closed and still has its name", async () => {
  const { union, carriesOut, staff } = await aHospital();
  const [main, east] = [union.campusId("本部院区"), union.campusId("东院区")];
  await carriesOut({ kind: "TAKE_OVER", effectiveOn: on, nodeIds: [east], intoId: main });
  expect((await staff(before)).at(-1)).toBe("东院区/儿科");
  expect((await staff(on)).at(-1)).toBe("本部院区/儿科");
  const names = async (asOf: string) =>
    (
      await service.ask<{ campuses: { name: string }[] }>(
        union.chair,
        "query($asOf: LocalDate) { campuses(asOf: $asOf) { name } }",
        { asOf },
      )
    ).campuses.map(({ name }) => name);
  expect((await names(before)).sort()).toEqual(["东院区", "本部院区"].sort());
  expect(await names(on)).toEqual(["本部院区"]);
  const opened = await service.ask<{ opened: { code: string } }>(
    union.chair,
    "mutation($input: OpenDepartmentInput!) { opened: openDepartment(input: $input) { ... on Refused { code } } }",
    { input: { campusId: east, name: "新科室", validFrom: on } },
  );
  expect(opened.opened.code).toBe("NODE_UNKNOWN");
});

test("a past date shows the old name, and the name that was given up is free", async () => {
  const { inner, surgery, carriesOut, staff } = await aHospital();
  const renamed = { kind: "RENAME", effectiveOn: on, nodeIds: [inner], name: "心内科" };
  await carriesOut(renamed);
  expect((await staff(before))[0]).toBe("本部院区/内科");
  expect((await staff(on))[0]).toBe("本部院区/心内科");
  await carriesOut({ ...renamed, nodeIds: [surgery], effectiveOn: "2022-01-01", name: "内科" });
  expect((await staff("2021-12-31"))[2]).toBe("本部院区/外科");
  expect((await staff("2022-01-01"))[2]).toBe("本部院区/内科");
});

test("a department is split: those who are named go to the new one, the others stay", async () => {
  const { inner, people, carriesOut, staff, propose, children } = await aHospital();
  const split = { kind: "SPLIT", effectiveOn: on, nodeIds: [inner], name: "肾内科" };
  const done = await carriesOut({ ...split, memberIds: [people[1]] });
  expect(done.people).toBe(1);
  expect((await staff(on)).slice(0, 2)).toEqual(["本部院区/内科", "本部院区/肾内科"]);
  expect(
    await propose({ ...split, name: "又一科", memberIds: people.slice(0, 2), nodeIds: [children] }),
  ).toMatchObject({ code: "PART_ELSEWHERE" });
});

test("2.15 nobody confirms his own proposal; a draft changes nothing, and one that is dropped never does", async () => {
  const { union, inner, propose, take, staff } = await aHospital();
  const drafted = await propose({
    kind: "RENAME",
    effectiveOn: on,
    nodeIds: [inner],
    name: "心内科",
  });
  expect(drafted).toMatchObject({ state: "DRAFT", possibleSteps: ["drop"] });
  expect(await take(drafted.id, "confirm", union.chair)).toMatchObject({ code: "STEP_APART" });
  expect(await take(drafted.id, "drop")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await take(drafted.id, "drop", undefined, "文件有误")).toMatchObject({ state: "DROPPED" });
  expect(await take(drafted.id)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect((await staff(on))[0]).toBe("本部院区/内科");
});

test("an act of a day to come can be drafted, and confirmed when the day has come", async () => {
  const { union, inner, surgery } = await aHospital();
  const { propose, take } = actsOf(service, union);
  time.goTo(before);
  const drafted = await propose({
    ...{ kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery },
  });
  expect(drafted).toMatchObject({ state: "DRAFT", people: 2 });
  expect(await take(drafted.id)).toMatchObject({ code: "ACT_NOT_YET" });
  time.goTo(on);
  expect(await take(drafted.id)).toMatchObject({ state: "CONFIRMED" });
});

test("design 3.1 an act takes effect on no past day, not before its decision, and not years ahead; confirmed late, it holds from that day on", async () => {
  const { union, inner, surgery, staff } = await aHospital();
  const { propose, take } = actsOf(service, union);
  time.goTo(on);
  const merge = { kind: "MERGE", nodeIds: [inner], intoId: surgery };
  const refusedOn = (effectiveOn: string, more: object = {}) =>
    propose({ ...merge, effectiveOn, ...more });
  expect(await refusedOn(before)).toMatchObject({ code: "ACT_TOO_EARLY" });
  expect(await refusedOn("2023-06-01")).toMatchObject({ code: "ACT_TOO_LATE" });
  await union.decides({ key: "org.actBackdateMaxDays", value: 366, effectiveFrom: on });
  expect(await refusedOn("2020-12-31")).toMatchObject({ code: "ACT_TOO_EARLY" });
  expect(await refusedOn(before, { decidedOn: on })).toMatchObject({ code: "DECIDED_AFTERWARDS" });
  await union.decides({ key: "org.actBackdateMaxDays", value: 0, effectiveFrom: "2021-05-10" });
  const drafted = await propose({ ...merge, effectiveOn: "2021-05-09" });
  expect(drafted.state).toBe("DRAFT");
  time.goTo("2021-05-12");
  expect(await take(drafted.id)).toMatchObject({ state: "CONFIRMED", effectiveOn: "2021-05-12" });
  expect((await staff("2021-05-11"))[0]).toBe("本部院区/内科");
  expect((await staff("2021-05-12"))[0]).toBe("本部院区/外科");
});

test("2.1.4 a merger never moves people to another campus; a take-over says on its draft how many it moves", async () => {
  const { union, inner, children, propose } = await aHospital();
  const merge = { kind: "MERGE", effectiveOn: on, nodeIds: [children], intoId: inner };
  expect(await propose(merge)).toMatchObject({ code: "CAMPUSES_DIFFER" });
  const main = union.campusId("本部院区");
  const moved = await propose({ ...merge, kind: "TAKE_OVER", intoId: main });
  expect(moved.findings).toContainEqual(
    expect.objectContaining({ kind: "CAMPUS_MOVES", count: 1, isToDecide: true }),
  );
});

test("ORG-R3 a department closes only empty, with a reason; the document and who decided are always told", async () => {
  const { inner, surgery, propose, carriesOut, staff } = await aHospital();
  const close = { kind: "CLOSE", effectiveOn: on, nodeIds: [inner], reason: "业务调整" };
  expect(await propose({ ...close, reason: " " })).toMatchObject({ code: "ACT_TERMS_WRONG" });
  expect(await propose({ ...close, document: " " })).toMatchObject({ code: "ACT_PAPERS_MISSING" });
  expect(await propose(close)).toMatchObject({
    code: "NODE_NOT_EMPTY",
    message: expect.stringContaining("2 人"),
  });
  await carriesOut({ kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery });
  expect(await staff(before)).toContain("本部院区/内科");
  expect(await propose(close)).toMatchObject({ code: "NODE_CLOSED" });
});

test("ORG-R2 ORG-R3 branches and groups merge, split and close with the approval of the union above, never before it", async () => {
  const { union, inner, surgery, propose, carriesOut } = await aHospital();
  const setUp = async (level: string, name: string, parentId: string, departmentIds: string[]) =>
    (
      await service.ask<{ org: { id: string } }>(
        union.chair,
        "mutation($input: SetUpOrgInput!) { org: setUpOrg(input: $input) { ... on UnionOrg { id } } }",
        { input: { level, name, parentId, departmentIds, validFrom: "2020-01-01" } },
      )
    ).org.id;
  const one = await setUp("BRANCH", "一分会", union.unionId, []);
  const other = await setUp("BRANCH", "二分会", union.unionId, [surgery]);
  const group = await setUp("GROUP", "内科小组", one, [inner]);
  const merge = { kind: "MERGE", effectiveOn: on, nodeIds: [one], intoId: other };
  expect(await propose(merge)).toMatchObject({ code: "APPROVAL_MISSING" });
  expect(await propose({ ...merge, ...approval, approvedOn: "2021-05-02" })).toMatchObject({
    code: "APPROVED_LATER",
  });
  expect(await propose({ ...merge, ...approval, nodeIds: [union.unionId] })).toMatchObject({
    code: "UNION_ITSELF",
  });
  const done = await carriesOut({ ...merge, ...approval });
  expect(done.warnings).toEqual([expect.stringContaining("二分会")]);
  const tree = (asOf: string) =>
    service.ask<object>(
      union.chair,
      "query($asOf: LocalDate) { branches: unionOrgs(level: BRANCH, asOf: $asOf) { name departmentIds } groups: unionOrgs(level: GROUP, asOf: $asOf) { id parentId } }",
      { asOf },
    );
  expect(await tree(before)).toEqual({
    branches: [
      { name: "一分会", departmentIds: [] },
      { name: "二分会", departmentIds: [surgery] },
    ],
    groups: [{ id: group, parentId: one }],
  });
  expect(await tree(on)).toEqual({
    branches: [{ name: "二分会", departmentIds: [surgery] }],
    groups: [{ id: group, parentId: other }],
  });
  await carriesOut({
    kind: "TAKE_OVER",
    effectiveOn: "2022-01-01",
    nodeIds: [inner],
    intoId: other,
  });
  expect(await tree("2022-01-01")).toMatchObject({
    branches: [{ departmentIds: [inner, surgery].toSorted() }],
  });
});

test("of two acts on one department at once one wins, and the other is told what to do", async () => {
  const { inner, surgery, children, propose, take } = await aHospital();
  const drafts = [
    await propose({ kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery }),
    await propose({ kind: "MERGE", effectiveOn: on, nodeIds: [inner, surgery], name: "新科" }),
  ];
  const answers = await Promise.all(drafts.map(({ id }) => take(id)));
  expect(answers.map(({ code, state }) => code ?? state).sort()).toEqual([
    "CONFIRMED",
    "NODE_CLOSED",
  ]);
  const twice = await propose({
    kind: "RENAME",
    effectiveOn: on,
    nodeIds: [children],
    name: "小儿科",
  });
  const both = await Promise.all([take(twice.id), take(twice.id)]);
  expect(both.filter(({ code }) => code === undefined)).toHaveLength(1);
});

test("a roster that still names what has merged or been renamed is refused row by row, with what to write instead", async () => {
  const { union, rows, inner, surgery, children, carriesOut } = await aHospital();
  await carriesOut({ kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery });
  const main = union.campusId("本部院区");
  await carriesOut({
    ...{ kind: "TAKE_OVER", effectiveOn: on, nodeIds: [union.campusId("东院区")], intoId: main },
  });
  await carriesOut({
    kind: "RENAME",
    effectiveOn: "2022-01-01",
    nodeIds: [children],
    name: "小儿科",
  });
  const messages = async (row: object) =>
    (await union.imports(union.chair, [row as (typeof rows)[0]])).refusals.map(
      ({ code, message }) => `${code} ${message}`,
    );
  expect(await messages(aNurse("本部院区"))).toEqual([
    expect.stringMatching(/^DEPARTMENT_CLOSED .*内科.*外科/),
  ]);
  expect(await messages(aNurse("东院区", { 科室: "儿科" }))).toEqual([
    expect.stringMatching(/^CAMPUS_CLOSED .*东院区.*本部院区/),
  ]);
  expect(await messages(aNurse("本部院区", { 科室: "儿科" }))).toEqual([
    expect.stringMatching(/^DEPARTMENT_CLOSED .*小儿科/),
  ]);
  expect(await messages(aNurse("本部院区", { 科室: "外科" }))).toEqual([]);
});

test("a correction of somebody who was moved keeps his two posts apart", async () => {
  const { union, rows, inner, surgery, carriesOut, staff } = await aHospital();
  await carriesOut({ kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery });
  const corrected = { ...rows[0], 科室: "外科", 姓名: "沈月桦", 入职日期: "2015-04-01" };
  const outcome = await union.imports(union.chair, [corrected], { corrections: "APPLY" });
  expect(outcome).toMatchObject({ refused: 0, corrected: 1 });
  expect((await staff(before))[0]).toBe("本部院区/内科");
  expect((await staff(on))[0]).toBe("本部院区/外科");
  expect(await staff("2015-03-31")).toHaveLength(3);
  const late = { ...corrected, 入职日期: on };
  const refused = await union.imports(union.chair, [late], { corrections: "APPLY" });
  expect(refused.refusals).toMatchObject([{ code: "HIRED_AFTER_MOVE" }]);
});
