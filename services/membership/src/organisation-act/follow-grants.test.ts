import { addDays, dayOf } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { actsOf, approval } from "../testing/acts.js";
import { aBrowser } from "../testing/browser.js";
import { movingClock } from "../testing/moving-clock.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rightPassword } from "../testing/union.js";

let service: TestService;
const time = movingClock();
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: time.clock });
});
afterAll(() => service.close());

async function aLeader() {
  const union = await aUnion(service, "本部院区");
  await union.employs(aNurse("本部院区"), aNurse("本部院区", { 科室: "外科" }));
  const departmentOf = (name: string) => union.departmentId("本部院区", name);
  const [inner, surgery] = [await departmentOf("内科"), await departmentOf("外科")];
  const login = `l-${union.unionId}`;
  const accountId = await union.opensAccount(login);
  const grants = async (nodeId: string, validTo: string | null = null, role = "GROUP_LEADER") =>
    (
      await service.ask<{ granted: { id?: string; code?: string } }>(
        union.holder("SECURITY_ADMINISTRATOR"),
        "mutation($input: GrantRoleInput!) { granted: grantRole(input: $input) { ... on RoleGrant { id } ... on Refused { code } } }",
        { input: { accountId, role, nodeId, validFrom: today, validTo } },
      )
    ).granted;
  const reach = async () => {
    const { accessToken } = await aBrowser(service).signIn(login, rightPassword);
    return (await actorOfToken(accessToken, time.clock))!.grants;
  };
  const told = async () =>
    (
      await service.ground.db.query<{ payload: UnionEvents["role.granted.v1"] }[]>(
        "SELECT payload FROM outbox WHERE union_id = ? AND name = 'role.granted.v1' ORDER BY position",
        [union.unionId],
      )
    ).map(({ payload }) => payload);
  return { union, inner, surgery, login, grants, reach, told, ...actsOf(service, union, time) };
}
const today = dayOf(new Date());
const [on, termEnd] = [addDays(today, 1), addDays(today, 900)];

test("a role over a department that merges goes on over the successor, its clock too, and its holder signs in anew", async () => {
  const { union, inner, surgery, login, grants, reach, told, carriesOut } = await aLeader();
  const { id: first } = await grants(inner, termEnd);
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  const nodeIds = [inner, surgery];
  const done = await carriesOut({ kind: "MERGE", effectiveOn: on, nodeIds, name: "大内科" });
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  const departmentIds = [done.into!.id];
  expect(await reach()).toEqual([{ role: "GROUP_LEADER", campusIds: null, departmentIds }]);
  const [, ended, goesOn] = await told();
  expect(ended).toMatchObject({ grantId: first, isToldAgain: true });
  expect(goesOn).toMatchObject({ scopeName: "大内科", validTo: termEnd, departmentIds });
  const clocks = await service.ground.db.query<{ subject: string; state: string }[]>(
    "SELECT subject, state FROM deadline WHERE union_id = ? ORDER BY state",
    [union.unionId],
  );
  expect(clocks.map(({ subject, state }) => [subject, state])).toEqual([
    [first, "CANCELLED"],
    [goesOn!.grantId, "OPEN"],
  ]);
});

test("a role that its holder has over the successor already is not doubled", async () => {
  const { inner, surgery, grants, reach, carriesOut } = await aLeader();
  for (const nodeId of [inner, surgery]) await grants(nodeId);
  await carriesOut({ kind: "MERGE", effectiveOn: on, nodeIds: [inner], intoId: surgery });
  expect(await reach()).toEqual([
    { role: "GROUP_LEADER", campusIds: null, departmentIds: [surgery] },
  ]);
});

test("a role over a branch follows the departments that the branch takes over, and ends with a branch that closes", async () => {
  const { union, inner, surgery, grants, reach, carriesOut } = await aLeader();
  const { org } = await service.ask<{ org: { id: string } }>(
    union.chair,
    "mutation($input: SetUpOrgInput!) { org: setUpOrg(input: $input) { ... on UnionOrg { id } } }",
    {
      input: {
        ...{ level: "BRANCH", name: "分会", parentId: union.unionId },
        ...{ departmentIds: [inner], validFrom: "2020-01-01" },
      },
    },
  );
  await grants(org.id, null, "BRANCH_CHAIR");
  const takeOver = { kind: "TAKE_OVER", effectiveOn: on, nodeIds: [surgery], intoId: org.id };
  await carriesOut(takeOver);
  expect((await reach())[0]!.departmentIds!.toSorted()).toEqual([inner, surgery].toSorted());
  const { org: other } = await service.ask<{ org: { id: string } }>(
    union.chair,
    "mutation($input: SetUpOrgInput!) { org: setUpOrg(input: $input) { ... on UnionOrg { id } } }",
    {
      input: { level: "GROUP", name: "小组", parentId: union.unionId, validFrom: "2020-01-01" },
    },
  );
  await carriesOut({
    ...takeOver,
    effectiveOn: addDays(on, 1),
    nodeIds: [inner, surgery],
    intoId: other.id,
  });
  expect((await reach())[0]!.departmentIds).toEqual([]);
  await carriesOut({
    ...{ kind: "CLOSE", effectiveOn: addDays(on, 2), nodeIds: [org.id], reason: "业务调整" },
    ...approval,
  });
  expect(await reach()).toEqual([]);
  const over = await service.ground.db.query<unknown[]>(
    "SELECT id FROM outbox WHERE union_id = ? AND name = 'role.revoked.v1'",
    [union.unionId],
  );
  expect(over).toHaveLength(1);
  expect(await grants(org.id)).toEqual({ code: "GRANT_NODE_UNKNOWN" });
});
