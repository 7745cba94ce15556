import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const ofHere = "沈月华";
const ofThere = "韩雪梅";
const aHospital = async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [here, there, colleague] = await union.employs(
    aNurse("东院区", { 姓名: ofHere }),
    aNurse("本部院区", { 姓名: ofThere }),
    aNurse("东院区", { 姓名: "田小禾", 科室: "外科" }),
  );
  return {
    union,
    here: here!,
    there: there!,
    colleague: colleague!,
    officer: union.officerOf("东院区"),
  };
};
const names = async (actor: Actor, variables: object = {}) =>
  (
    await service.ask<{ members: { totalCount: number; edges: { node: { name: string } }[] } }>(
      actor,
      "query($filter: MemberFilterInput, $asOf: LocalDate) { members(filter: $filter, asOf: $asOf) { totalCount edges { node { name } } } }",
      { ...variables },
    )
  ).members;
const byId = async (actor: Actor | null, id: string) =>
  (
    await service.ask<{ member: { name: string } | null }>(
      actor,
      "query($id: ID!) { member(id: $id) { name } }",
      { id },
    )
  ).member;
const entities = async (actor: Actor | null, representations: object[], fields: string) =>
  (
    await service.ask<{ _entities: unknown[] }>(
      actor,
      `query($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
      { representations },
    )
  )._entities;
const member = (id: string) => ({ __typename: "Member", id });
const guarded =
  "... on Member { name mobileMasked documentNoMasked facts { kind } campus { name } }";

test("a campus officer's lists, counts, searches and looks into the past hold his campus only", async () => {
  const { officer, union } = await aHospital();
  expect((await names(officer)).totalCount).toBe(2);
  for (const variables of [
    { filter: { search: ofThere } },
    { filter: { search: "hxm" } },
    { filter: { campusId: union.campusId("本部院区") } },
    { filter: { departmentId: await union.departmentId("本部院区", "内科") } },
  ])
    expect(await names(officer, variables)).toEqual({ totalCount: 0, edges: [] });
  expect((await names(officer, { asOf: "2016-01-01" })).totalCount).toBe(2);
});

test("a campus officer finds a person of another campus neither by id nor as an entity: as one who does not exist", async () => {
  const { officer, here, there } = await aHospital();
  expect(await byId(officer, here)).toEqual({ name: ofHere });
  for (const id of [there, randomUUID()]) expect(await byId(officer, id)).toBeNull();
  expect(
    await entities(officer, [member(here), member(there), member(randomUUID())], guarded),
  ).toEqual([expect.objectContaining({ name: ofHere, campus: { name: "东院区" } }), null, null]);
});

test("a campus officer neither records nor reveals for a person of another campus, and nothing is written", async () => {
  const { officer, there, union } = await aHospital();
  const answer = await service.ask(
    officer,
    `mutation($id: ID!) {
      recorded: recordDeath(input: {memberId: $id, effectiveOn: "2020-01-01", document: "死亡证明", decidedBy: "医院"}) { __typename ... on Refused { code } }
      shown: revealMember(memberId: $id, field: MOBILE, reason: "核对身份") { __typename ... on Refused { code } } }`,
    { id: there },
  );
  const unknown = { __typename: "Refused", code: "PERSON_UNKNOWN" };
  expect(answer).toEqual({ recorded: unknown, shown: unknown });
  expect(
    await service.ground.db.query("SELECT 1 FROM reveal WHERE union_id = ?", [union.unionId]),
  ).toEqual([]);
  const { member: person } = await service.ask(
    union.chair,
    "query($id: ID!) { member(id: $id) { status } }",
    { id: there },
  );
  expect(person).toEqual({ status: "ACTIVE" });
});

test("a campus officer's coverage and figures are those of his campus; a foreign campus is NOT_FOUND, never a zero", async () => {
  const { officer, union } = await aHospital();
  const answer = await service.ask(
    officer,
    "{ staffCoverage { staff campus { name } } unionOrg { membershipFigures(year: 2025) { code value records(first: 10) { edges { node { id } } } } } }",
  );
  expect(answer).toMatchObject({
    staffCoverage: [{ staff: 2, campus: { name: "东院区" } }],
    unionOrg: {
      membershipFigures: expect.arrayContaining([
        expect.objectContaining({ code: "A2_staff", value: 2 }),
      ]),
    },
  });
  const of =
    "query($campusId: ID) { unionOrg { membershipFigures(year: 2025, campusId: $campusId) { value } } }";
  for (const campusId of [union.campusId("本部院区"), randomUUID()]) {
    const { errors } = await service.try(officer, of, { campusId });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["NOT_FOUND"]);
  }
  expect(
    (await service.try(union.chair, of, { campusId: randomUUID() })).errors[0]?.extensions?.code,
  ).toBe("NOT_FOUND");
  const own = await service.ask<{ unionOrg: { membershipFigures: { value: number | null }[] } }>(
    officer,
    of,
    { campusId: union.campusId("东院区") },
  );
  expect(own.unionOrg.membershipFigures.slice(0, 4).map(({ value }) => value)).toEqual([
    2, 2, 2, 0,
  ]);
});

test("figures are not opened through an entity either: no figures for a group leader, none of another union", async () => {
  const { union, officer } = await aHospital();
  const { unionId: foreign } = await aUnion(service, "本部院区");
  const fields = "... on UnionOrg { name membershipFigures(year: 2025) { value } }";
  const org = (id: string) => ({ __typename: "UnionOrg", id });
  expect(await entities(officer, [org(foreign)], fields)).toEqual([null]);
  const leader = union.leaderOf(await union.departmentId("东院区", "内科"));
  const { errors } = await service.try(
    leader,
    `query($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
    { representations: [org(union.unionId)] },
  );
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
});

test("a campus officer's lists of campuses and departments hold his own; he opens departments there and nowhere else", async () => {
  const { officer, union } = await aHospital();
  expect(await service.ask(officer, "{ campuses { name } departments { campusId } }")).toEqual({
    campuses: [{ name: "东院区" }],
    departments: [1, 2].map(() => ({ campusId: union.campusId("东院区") })),
  });
  const open = (campus: string) =>
    service.ask(
      officer,
      `mutation($campusId: ID!) { done: openDepartment(input: {campusId: $campusId, name: "急诊科", validFrom: "2020-01-01"}) { __typename ... on Refused { code } } }`,
      { campusId: union.campusId(campus) },
    );
  expect(await open("本部院区")).toEqual({ done: { __typename: "Refused", code: "NODE_UNKNOWN" } });
  expect(await open("东院区")).toEqual({ done: { __typename: "Department" } });
});

test("a chair of one campus opens no campus and sets up no branch of the union", async () => {
  const { union } = await aHospital();
  const local = actorOf(union.unionId, "CHAIR", { campusIds: [union.campusId("东院区")] });
  const refused = { __typename: "Refused", code: "NODE_UNKNOWN" };
  expect(
    await service.ask(
      local,
      `mutation($id: ID!) { campus: openCampus(input: {name: "西院区", validFrom: "2020-01-01"}) { __typename ... on Refused { code } }
        org: setUpOrg(input: {level: BRANCH, name: "分会", parentId: $id, validFrom: "2020-01-01"}) { __typename ... on Refused { code } } }`,
      { id: union.unionId },
    ),
  ).toEqual({ campus: refused, org: refused });
});

test("a group leader sees the people of his department, with mobiles masked and without document numbers", async () => {
  const { union, here, there, colleague } = await aHospital();
  const leader = union.leaderOf(await union.departmentId("东院区", "内科"));
  expect(await names(leader)).toMatchObject({ totalCount: 1, edges: [{ node: { name: ofHere } }] });
  for (const id of [there, colleague]) expect(await byId(leader, id)).toBeNull();
  const [one] = await entities(leader, [member(here)], guarded);
  expect(one).toMatchObject({
    mobileMasked: expect.stringContaining("****"),
    documentNoMasked: null,
  });
});

test("a member sees himself, and nobody else by id or as an entity", async () => {
  const { union, here, colleague } = await aHospital();
  const self = union.member(here, "东院区");
  const [own, other] = await entities(self, [member(here), member(colleague)], guarded);
  expect(own).toMatchObject({ name: ofHere, documentNoMasked: expect.stringContaining("***") });
  expect(other).toBeNull();
  expect(await byId(self, colleague)).toBeNull();
});

test("the administrators see nobody: system administrators see no personal data at all", async () => {
  const { union, here } = await aHospital();
  for (const role of [
    "SYSTEM_ADMINISTRATOR",
    "SECURITY_ADMINISTRATOR",
    "AUDIT_ADMINISTRATOR",
  ] as const) {
    expect(await byId(union.holder(role), here)).toBeNull();
    expect(await entities(union.holder(role), [member(here)], guarded)).toEqual([null]);
  }
});

test("nobody who is not signed in finds any entity", async () => {
  const { union, here } = await aHospital();
  const keys = [
    member(here),
    { __typename: "UnionOrg", id: union.unionId },
    { __typename: "Campus", id: union.campusId("东院区") },
  ];
  expect(
    await entities(
      null,
      keys,
      "... on Member { name } ... on UnionOrg { name } ... on Campus { name }",
    ),
  ).toEqual([null, null, null]);
});

test("another union sees nothing at all: no person, campus, department, organisation, figure", async () => {
  const { union, here } = await aHospital();
  const { chair: stranger } = await aUnion(service);
  const departmentId = await union.departmentId("东院区", "内科");
  const keys = [
    member(here),
    { __typename: "UnionOrg", id: union.unionId },
    { __typename: "Campus", id: union.campusId("东院区") },
    { __typename: "Department", id: departmentId },
  ];
  expect(
    await entities(
      stranger,
      keys,
      "... on Member { name } ... on UnionOrg { name } ... on Campus { name } ... on Department { name }",
    ),
  ).toEqual([null, null, null, null]);
  expect(await byId(stranger, here)).toBeNull();
  expect(
    await names(stranger, { filter: { campusId: union.campusId("东院区"), departmentId } }),
  ).toEqual({ totalCount: 0, edges: [] });
  expect(
    await service.ask(
      stranger,
      `query($org: ID, $campusId: ID) { unionOrg(id: $org) { name } campuses { name } departments(campusId: $campusId) { name } staffCoverage { staff } }`,
      { org: union.unionId, campusId: union.campusId("东院区") },
    ),
  ).toEqual({ unionOrg: null, campuses: [], departments: [], staffCoverage: [] });
  const done = await service.ask(
    stranger,
    `mutation($id: ID!, $campusId: ID!) {
      fact: recordMembershipFact(input: {memberId: $id, kind: DIED, effectiveOn: "2020-01-01"}) { ... on Refused { code } }
      shown: revealMember(memberId: $id, field: MOBILE, reason: "核对身份") { ... on Refused { code } }
      opened: openDepartment(input: {campusId: $campusId, name: "急诊科", validFrom: "2020-01-01"}) { ... on Refused { code } } }`,
    { id: here, campusId: union.campusId("东院区") },
  );
  expect(done).toEqual({
    fact: { code: "PERSON_UNKNOWN" },
    shown: { code: "PERSON_UNKNOWN" },
    opened: { code: "NODE_UNKNOWN" },
  });
});
