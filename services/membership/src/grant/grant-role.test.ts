import { type Actor, addDays, dayOf } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rightPassword, type TestUnion } from "../testing/union.js";

const today = dayOf(new Date());
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const grant = async (actor: Actor, input: object) =>
  (
    await service.ask<{ granted: { id?: string; code?: string } }>(
      actor,
      "mutation($input: GrantRoleInput!) { granted: grantRole(input: $input) { ... on RoleGrant { id } ... on Refused { code message } } }",
      { input: { role: "UNION_OFFICER", validFrom: today, ...input } },
    )
  ).granted;
const anAccount = async (union: TestUnion, more: object = {}, name = "u") => {
  const login = `${name}-${union.unionId}`;
  return { login, accountId: await union.opensAccount(login, more) };
};
const toldOf = async (union: TestUnion) =>
  (
    await service.ground.db.query<{ payload: UnionEvents["role.granted.v1"] }[]>(
      "SELECT payload FROM outbox WHERE union_id = ? AND name = 'role.granted.v1' ORDER BY position",
      [union.unionId],
    )
  ).map(({ payload }) => payload);
const grantsOf = async (login: string) => {
  const { accessToken } = await aBrowser(service).signIn(login, rightPassword);
  return (await actorOfToken(accessToken))!.grants;
};

test("a role over the union, a campus or a department reaches exactly that", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  await union.employs(aNurse("东院区"));
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const { login, accountId } = await anAccount(union);
  const departmentId = await union.departmentId("东院区", "内科");
  await grant(security, { accountId, nodeId: union.unionId, role: "CHAIR" });
  await grant(security, { accountId, nodeId: union.campusId("东院区") });
  await grant(security, { accountId, nodeId: departmentId, role: "GROUP_LEADER" });
  expect(await grantsOf(login)).toEqual([
    { role: "CHAIR", campusIds: null, departmentIds: null },
    { role: "GROUP_LEADER", campusIds: null, departmentIds: [departmentId] },
    { role: "UNION_OFFICER", campusIds: [union.campusId("东院区")], departmentIds: null },
  ]);
});

test("ORG-R7 a role over a branch reaches the departments of the branch and of the groups under it, and nobody's where it has none", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(
    aNurse("本部院区"),
    aNurse("本部院区", { 科室: "外科" }),
    aNurse("本部院区", { 科室: "儿科" }),
  );
  const [inner, surgery] = [
    await union.departmentId("本部院区", "内科"),
    await union.departmentId("本部院区", "外科"),
  ];
  const setUp = async (input: object) =>
    (
      await service.ask<{ org: { id: string } }>(
        union.chair,
        `mutation($input: SetUpOrgInput!) { org: setUpOrg(input: $input) { ... on UnionOrg { id } } }`,
        { input: { validFrom: "2020-01-01", ...input } },
      )
    ).org.id;
  const branch = await setUp({
    level: "BRANCH",
    name: "分会",
    parentId: union.unionId,
    departmentIds: [inner],
  });
  await setUp({ level: "GROUP", name: "外科小组", parentId: branch, departmentIds: [surgery] });
  const empty = await setUp({ level: "BRANCH", name: "空分会", parentId: union.unionId });
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const [one, other] = [await anAccount(union), await anAccount(union, {}, "v")];
  await grant(security, { accountId: one.accountId, nodeId: branch, role: "BRANCH_CHAIR" });
  await grant(security, { accountId: other.accountId, nodeId: empty, role: "BRANCH_CHAIR" });
  const [grantOfBranch] = await grantsOf(one.login);
  expect(grantOfBranch!.campusIds).toBeNull();
  expect([...grantOfBranch!.departmentIds!].sort()).toEqual([inner, surgery].sort());
  const [nobody] = await grantsOf(other.login);
  expect(nobody).toEqual({ role: "BRANCH_CHAIR", campusIds: null, departmentIds: [] });
  const told = await toldOf(union);
  expect(told.map(({ campusIds }) => campusIds)).toEqual([null, null]);
  expect(told[0]!.departmentIds!.sort()).toEqual([inner, surgery].sort());
  expect(told[1]!.departmentIds).toEqual([]);
  const reader = { ...actorOf(union.unionId, "BRANCH_CHAIR"), grants: [nobody!] };
  expect(await service.ask(reader, "{ members { totalCount } }")).toEqual({
    members: { totalCount: 0 },
  });
});

test("a grant is in force from its first day until before its last", async () => {
  const union = await aUnion(service, "本部院区");
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const { login, accountId } = await anAccount(union);
  const nodeId = union.unionId;
  await grant(security, {
    accountId,
    nodeId,
    role: "CHAIR",
    validFrom: addDays(today, -20),
    validTo: today,
  });
  await grant(security, {
    accountId,
    nodeId,
    role: "PARTY_COMMITTEE",
    validFrom: addDays(today, 1),
  });
  await grant(security, {
    accountId,
    nodeId,
    role: "MEMBER",
    validFrom: today,
    validTo: null,
  });
  expect((await grantsOf(login)).map(({ role }) => role)).toEqual(["MEMBER"]);
});

test("a new role ends the sessions of its holder, and nobody else's, and is told", async () => {
  const union = await aUnion(service, "本部院区");
  const [holder, other] = [await anAccount(union), await anAccount(union, {}, "v")];
  const [his, theirs] = [aBrowser(service), aBrowser(service)];
  await his.signIn(holder.login, rightPassword);
  await theirs.signIn(other.login, rightPassword);
  await grant(union.holder("SECURITY_ADMINISTRATOR"), {
    accountId: holder.accountId,
    nodeId: union.campusId("本部院区"),
  });
  expect(await his.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await theirs.refresh()).toMatchObject({ __typename: "Session" });
  const [told] = await toldOf(union);
  expect(told).toMatchObject({
    accountId: holder.accountId,
    role: "UNION_OFFICER",
    scopeName: "本部院区",
    grantId: expect.any(String),
    memberId: null,
    campusIds: [union.campusId("本部院区")],
    departmentIds: null,
  });
});

test("2.15 nobody grants to himself, not even to another account of his", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [memberId] = await union.employs(row);
  const [first, second] = [
    await anAccount(union, { staffNo: row["工号"] }),
    await anAccount(union, { staffNo: row["工号"] }, "v"),
  ];
  const security = {
    ...union.holder("SECURITY_ADMINISTRATOR"),
    accountId: first.accountId,
    memberId: memberId!,
  };
  for (const { accountId } of [first, second])
    expect(
      await grant(security, { accountId, nodeId: union.unionId, role: "CHAIR" }),
    ).toMatchObject({ code: "GRANT_TO_ONESELF" });
});

test("2.15 the three administrators are three people, whichever accounts they have, for as long as both would hold", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  await union.employs(row);
  const [first, second, system] = [
    await anAccount(union, { staffNo: row["工号"] }),
    await anAccount(union, { staffNo: row["工号"] }, "v"),
    await anAccount(union, {}, "w"),
  ];
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const nodeId = union.unionId;
  const held = {
    nodeId,
    role: "SYSTEM_ADMINISTRATOR",
    validFrom: addDays(today, 100),
    validTo: addDays(today, 200),
  };
  expect(await grant(security, { ...held, accountId: first.accountId })).toHaveProperty("id");
  const audit = { nodeId, role: "AUDIT_ADMINISTRATOR" };
  for (const { accountId } of [first, second]) {
    expect(
      await grant(security, { ...audit, accountId, validFrom: addDays(today, 199) }),
    ).toMatchObject({
      code: "ADMINISTRATORS_APART",
    });
    expect(
      await grant(security, {
        ...audit,
        accountId,
        validFrom: today,
        validTo: addDays(today, 101),
      }),
    ).toMatchObject({ code: "ADMINISTRATORS_APART" });
  }
  expect(
    await grant(security, {
      ...audit,
      accountId: first.accountId,
      validFrom: today,
      validTo: addDays(today, 100),
    }),
  ).toHaveProperty("id");
  expect(
    await grant(security, {
      ...audit,
      accountId: second.accountId,
      validFrom: addDays(today, 200),
    }),
  ).toHaveProperty("id");
  expect(await grant(security, { ...audit, accountId: system.accountId })).toHaveProperty("id");
});

test("a grant needs an account and a node of one's own union, within the grantor's reach", async () => {
  const [union, foreign] = [
    await aUnion(service, "本部院区", "东院区"),
    await aUnion(service, "本部院区"),
  ];
  const { accountId } = await anAccount(union);
  const stranger = await anAccount(foreign);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  expect(
    await grant(security, { accountId: stranger.accountId, nodeId: union.unionId }),
  ).toMatchObject({ code: "ACCOUNT_UNKNOWN" });
  expect(await grant(security, { accountId, nodeId: foreign.unionId })).toMatchObject({
    code: "GRANT_NODE_UNKNOWN",
  });
  const local = actorOf(union.unionId, "SECURITY_ADMINISTRATOR", {
    campusIds: [union.campusId("东院区")],
  });
  for (const nodeId of [union.unionId, union.campusId("本部院区")])
    expect(await grant(local, { accountId, nodeId, role: "CHAIR" })).toMatchObject({
      code: "GRANT_NODE_UNKNOWN",
    });
  expect(await grant(local, { accountId, nodeId: union.campusId("东院区") })).toHaveProperty("id");
});

test("a role that is held for all of the period is not granted again, nor told again; a longer one is", async () => {
  const union = await aUnion(service, "本部院区");
  const { accountId } = await anAccount(union);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const asked = {
    accountId,
    nodeId: union.unionId,
    validFrom: today,
    validTo: addDays(today, 365),
  };
  expect(await grant(security, asked)).toHaveProperty("id");
  for (const within of [{}, { validFrom: addDays(today, 60) }, { validTo: addDays(today, 150) }])
    expect(await grant(security, { ...asked, ...within })).toMatchObject({ code: "GRANT_HELD" });
  expect(await grant(security, { ...asked, validTo: addDays(today, 730) })).toHaveProperty("id");
});

test("ORG-R7 a group is led and a branch chaired over a group, a branch or departments, never over the union or a campus", async () => {
  const union = await aUnion(service, "本部院区");
  const { accountId } = await anAccount(union);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  for (const role of ["GROUP_LEADER", "BRANCH_CHAIR"])
    for (const nodeId of [union.unionId, union.campusId("本部院区")])
      expect(await grant(security, { accountId, role, nodeId })).toMatchObject({
        code: "GRANT_NODE_UNFIT",
      });
});

test("2.15 a role is granted for a time that is near, and ends within a term of office", async () => {
  const union = await aUnion(service, "本部院区");
  const { accountId } = await anAccount(union);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const asked = { accountId, nodeId: union.unionId };
  for (const period of [
    { validFrom: addDays(today, -32) },
    { validFrom: "2999-01-01" },
    { validTo: "2099-01-01" },
  ])
    expect(await grant(security, { ...asked, ...period })).toMatchObject({
      code: "GRANT_OUT_OF_TIME",
    });
  expect(
    await grant(security, { ...asked, validFrom: addDays(today, -31), validTo: addDays(today, 9) }),
  ).toHaveProperty("id");
});
