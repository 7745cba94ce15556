import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const result = "__typename ... on Refused { code message }";
const opens = async (actor: Actor, field: string, type: string, input: object, node: string) =>
  (
    await service.ask<{ done: { __typename: string; id?: string; code?: string; name?: string } }>(
      actor,
      `mutation($input: ${type}!) { done: ${field}(input: $input) { ${result} ... on ${node} { id name } } }`,
      { input },
    )
  ).done;
const openCampus = (actor: Actor, name: string, validFrom = "2020-01-01") =>
  opens(actor, "openCampus", "OpenCampusInput", { name, validFrom }, "Campus");
const openDepartment = (actor: Actor, campusId: string, name: string, validFrom = "2020-01-01") =>
  opens(
    actor,
    "openDepartment",
    "OpenDepartmentInput",
    { campusId, name, validFrom },
    "Department",
  );
const setUpOrg = (actor: Actor, input: object) =>
  opens(actor, "setUpOrg", "SetUpOrgInput", { validFrom: "2020-01-01", ...input }, "UnionOrg");
const events = async (unionId: string, name: string) =>
  service.ground.db.query<{ payload: Record<string, unknown> }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = ?",
    [unionId, name],
  );

test("design 3.1 a campus stands from the day it was opened, and its event tells of it", async () => {
  const { chair, unionId } = await aUnion(service, "本部院区");
  const opened = await openCampus(chair, " 西院区 ", "2021-05-01");
  expect(opened).toEqual({ __typename: "Campus", id: expect.any(String), name: "西院区" });
  const on = async (asOf?: string) =>
    (
      await service.ask<{ campuses: { name: string }[] }>(
        chair,
        "query($asOf: LocalDate) { campuses(asOf: $asOf) { name } }",
        asOf ? { asOf } : {},
      )
    ).campuses
      .map(({ name }) => name)
      .sort();
  expect(await on("2021-04-30")).toEqual(["本部院区"]);
  expect(await on("2021-05-01")).toEqual(["本部院区", "西院区"].sort());
  expect(await on()).toHaveLength(2);
  const [told] = await events(unionId, "campus.changed.v1");
  expect(told!.payload).toEqual({
    unionId,
    campuses: [
      { id: opened.id, name: "西院区", validFrom: "2021-05-01", validTo: "9999-12-31", version: 1 },
    ],
  });
});

test("a campus keeps its name to itself within its union, and not beyond it", async () => {
  const [one, other] = [await aUnion(service, "本部院区"), await aUnion(service)];
  expect(await openCampus(one.chair, "本部院区")).toMatchObject({
    code: "NAME_TAKEN",
    message: expect.stringContaining("本部院区"),
  });
  expect(await openCampus(other.chair, "本部院区")).toMatchObject({ __typename: "Campus" });
  expect(await openCampus(one.chair, " ")).toMatchObject({ code: "NAME_INVALID" });
});

test("a department stands in its campus from the day it was opened; another campus may have one of its name", async () => {
  const { chair, campusId, unionId } = await aUnion(service, "本部院区", "东院区");
  const [main, east] = [campusId("本部院区"), campusId("东院区")];
  const opened = await openDepartment(chair, main, "急诊科", "2021-05-01");
  expect(opened).toMatchObject({ __typename: "Department", name: "急诊科" });
  expect(await openDepartment(chair, main, "急诊科")).toMatchObject({ code: "NAME_TAKEN" });
  expect(await openDepartment(chair, east, "急诊科", "2021-05-01")).toMatchObject({
    __typename: "Department",
  });
  expect(
    await openDepartment(chair, "0198f0a0-0000-7000-8000-000000000000", "急诊科"),
  ).toMatchObject({ code: "NODE_UNKNOWN" });
  const on = async (variables: object) =>
    (
      await service.ask<{ departments: { id: string; campusId: string }[] }>(
        chair,
        "query($campusId: ID, $asOf: LocalDate) { departments(campusId: $campusId, asOf: $asOf) { id campusId } }",
        { ...variables },
      )
    ).departments;
  expect(await on({ asOf: "2021-04-30" })).toEqual([]);
  expect(await on({ asOf: "2021-05-01", campusId: main })).toEqual([
    { id: opened.id, campusId: main },
  ]);
  expect(await on({})).toHaveLength(2);
  expect(
    (await events(unionId, "department.changed.v1")).map(({ payload }) => payload),
  ).toContainEqual({
    unionId,
    departments: [
      {
        id: opened.id,
        name: "急诊科",
        campusId: main,
        validFrom: "2021-05-01",
        validTo: "9999-12-31",
        version: 1,
      },
    ],
  });
});

test("ORG-R7 branches stand under the union, groups under a branch or the union; the tree is asked as of a day", async () => {
  const { chair, unionId } = await aUnion(service);
  const branch = await setUpOrg(chair, {
    level: "BRANCH",
    name: "东院分会",
    parentId: unionId,
    validFrom: "2021-01-01",
  });
  const group = await setUpOrg(chair, {
    level: "GROUP",
    name: "内科小组",
    parentId: branch.id,
    validFrom: "2022-01-01",
  });
  expect(group).toMatchObject({ __typename: "UnionOrg", name: "内科小组" });
  const tree = `query($asOf: LocalDate) { unionOrg { level name parent { name } children(asOf: $asOf) { name level parent { name } children(asOf: $asOf) { name } } } }`;
  const on = async (asOf: string) =>
    (await service.ask<{ unionOrg: object }>(chair, tree, { asOf })).unionOrg;
  const root = { level: "BASE_LEVEL", name: "测试工会", parent: null };
  expect(await on("2020-12-31")).toEqual({ ...root, children: [] });
  const stands = { name: "东院分会", level: "BRANCH", parent: { name: "测试工会" } };
  expect(await on("2021-06-01")).toEqual({ ...root, children: [{ ...stands, children: [] }] });
  expect(await on("2022-01-01")).toEqual({
    ...root,
    children: [{ ...stands, children: [{ name: "内科小组" }] }],
  });
});

test("ORG-R8 nothing is set up where it may not stand: no second union, no branch under a branch", async () => {
  const { chair, unionId } = await aUnion(service);
  const branch = await setUpOrg(chair, { level: "BRANCH", name: "分会", parentId: unionId });
  for (const level of ["UPPER", "BASE_LEVEL"])
    expect(await setUpOrg(chair, { level, name: "另一工会", parentId: unionId })).toMatchObject({
      code: "LEVEL_NOT_SET_UP",
    });
  expect(
    await setUpOrg(chair, { level: "BRANCH", name: "分会", parentId: branch.id }),
  ).toMatchObject({ code: "WRONG_PARENT" });
  const { unionId: foreign } = await aUnion(service);
  expect(await setUpOrg(chair, { level: "BRANCH", name: "分会", parentId: foreign })).toMatchObject(
    { code: "NODE_UNKNOWN" },
  );
  expect(
    await setUpOrg(chair, {
      level: "GROUP",
      name: "小组",
      parentId: branch.id,
      departmentIds: [foreign],
    }),
  ).toMatchObject({ code: "NODE_UNKNOWN" });
});

test("departments that were left out, or said to be null or none, are none", async () => {
  const { chair, unionId } = await aUnion(service);
  for (const more of [{}, { departmentIds: null }, { departmentIds: [] }])
    expect(
      await setUpOrg(chair, { level: "GROUP", name: "小组", parentId: unionId, ...more }),
    ).toMatchObject({ __typename: "UnionOrg" });
});

test("me tells the account, the roles in force, the person and the union", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [memberId] = await union.employs(row);
  const login = `u-${union.unionId}`;
  const accountId = await union.opensAccount(login, { staffNo: row["工号"] });
  const actor = { ...union.member(memberId!, "本部院区"), accountId };
  const { me } = await service.ask(
    actor,
    "{ me { account { id login } grants { role campusIds departmentIds } member { name documentNoMasked } union { id name } } }",
  );
  expect(me).toEqual({
    account: { id: accountId, login },
    grants: [{ role: "MEMBER", campusIds: [union.campusId("本部院区")], departmentIds: null }],
    member: { name: "沈月华", documentNoMasked: expect.stringContaining("990***") },
    union: { id: union.unionId, name: "测试工会" },
  });
});

test("ORG-R7 a department belongs to one branch or group a day: named twice, or grouped already, it is refused in words", async () => {
  const union = await aUnion(service, "本部院区");
  const { chair, unionId } = union;
  const department = await openDepartment(chair, union.campusId("本部院区"), "内科");
  const group = { level: "GROUP", name: "小组", parentId: unionId };
  const [once, twice] = [[department.id], [department.id, department.id]];
  expect(await setUpOrg(chair, { ...group, departmentIds: twice })).toMatchObject({
    code: "DEPARTMENT_TWICE",
  });
  expect(await setUpOrg(chair, { ...group, departmentIds: once })).toMatchObject({
    __typename: "UnionOrg",
  });
  for (const validFrom of ["2020-01-01", "2019-01-01", "2024-06-01"])
    expect(await setUpOrg(chair, { ...group, validFrom, departmentIds: once })).toMatchObject({
      code: "DEPARTMENT_GROUPED",
    });
});

test("2.16 a campus, branch or group is entered with a first day that is neither long gone nor years ahead", async () => {
  const { chair, unionId } = await aUnion(service);
  const group = { level: "GROUP", name: "小组", parentId: unionId };
  for (const validFrom of ["1990-01-01", "2099-01-01"]) {
    expect(await setUpOrg(chair, { ...group, validFrom })).toMatchObject({
      code: "OPENING_DAY_WRONG",
    });
    expect(await openCampus(chair, "西院区", validFrom)).toMatchObject({
      code: "OPENING_DAY_WRONG",
    });
  }
});
