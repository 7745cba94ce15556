import { type Actor, addDays, dayOf } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rightPassword } from "../testing/union.js";

const ahead = addDays(dayOf(new Date()), 90);
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const revoke = async (actor: Actor, grantId: string, reason = "岗位调整") =>
  (
    await service.ask<{ answer: { id?: string; code?: string } }>(
      actor,
      "mutation($grantId: ID!, $reason: String!) { answer: revokeRole(grantId: $grantId, reason: $reason) { ... on RoleGrant { id } ... on Refused { code message } } }",
      { grantId, reason },
    )
  ).answer;
const anOfficer = async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const login = `u-${union.unionId}`;
  const accountId = await union.opensAccount(login);
  const nodeId = union.campusId("东院区");
  const grantId = await union.grants(accountId, "UNION_OFFICER", { nodeId });
  return { union, login, accountId, grantId, security: union.holder("SECURITY_ADMINISTRATOR") };
};

test("2.13.2 a role taken back ends at once: the sessions end, the next one is without it, and its holder is told", async () => {
  const { union, login, accountId, grantId, security } = await anOfficer();
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(login, rightPassword);
  expect((await actorOfToken(accessToken))!.grants).toHaveLength(1);
  expect(await revoke(security, grantId)).toEqual({ id: grantId });
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  const again = await browser.signIn(login, rightPassword);
  expect((await actorOfToken(again.accessToken))!.grants).toEqual([]);
  const told = await service.ground.db.query<{ payload: object }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'role.revoked.v1'",
    [union.unionId],
  );
  expect(told.map(({ payload }) => payload)).toEqual([
    expect.objectContaining({ accountId, grantId, role: "UNION_OFFICER", scopeName: "东院区" }),
  ]);
  const [kept] = await service.ground.db.query<object[]>(
    "SELECT revoked_by AS revokedBy, revoked_because AS because FROM role_grant WHERE id = ?",
    [grantId],
  );
  expect(kept).toEqual({ revokedBy: security.accountId, because: "岗位调整" });
});

test("2.13.2 a role is taken back once, though two do so at the same moment", async () => {
  const { grantId, security } = await anOfficer();
  const answers = await Promise.all([revoke(security, grantId), revoke(security, grantId)]);
  expect(answers.filter(({ id }) => id)).toHaveLength(1);
  expect(answers.filter(({ code }) => code)).toMatchObject([{ code: "GRANT_OVER" }]);
});

test("2.13.2 a role to come is taken back before it begins", async () => {
  const { union, accountId, security } = await anOfficer();
  const grantId = await union.grants(accountId, "CHAIR", { validFrom: ahead });
  expect(await revoke(security, grantId)).toEqual({ id: grantId });
  const [kept] = await service.ground.db.query<object[]>(
    "SELECT valid_from AS validFrom, valid_to AS validTo FROM role_grant WHERE id = ?",
    [grantId],
  );
  expect(kept).toEqual({ validFrom: ahead, validTo: ahead });
});

test("2.13.2 nobody takes back a role of his own, not even of another account of his", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [memberId] = await union.employs(row);
  const accountId = await union.opensAccount(`u-${union.unionId}`, { staffNo: row["工号"] });
  const grantId = await union.grants(accountId, "UNION_OFFICER");
  const security = union.holder("SECURITY_ADMINISTRATOR");
  for (const self of [
    { ...security, accountId },
    { ...security, memberId: memberId! },
  ])
    expect(await revoke(self, grantId)).toMatchObject({ code: "REVOKE_OF_ONESELF" });
});

test("2.13.2 the last administrator of a kind stays, also when two go at the same moment", async () => {
  const union = await aUnion(service);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const grants = await Promise.all(
    ["a", "b"].map(async (name) =>
      union.grants(await union.opensAccount(`${name}-${union.unionId}`), "AUDIT_ADMINISTRATOR"),
    ),
  );
  const answers = await Promise.all(grants.map((grantId) => revoke(security, grantId)));
  expect(answers.filter(({ id }) => id)).toHaveLength(1);
  expect(answers.filter(({ code }) => code)).toMatchObject([{ code: "LAST_OF_ROLE" }]);
});

test("2.13.2 a role is not found from another union or campus, and not taken back without a reason", async () => {
  const { union, grantId, security } = await anOfficer();
  const foreign = (await aUnion(service)).holder("SECURITY_ADMINISTRATOR");
  const campusIds = [union.campusId("本部院区")];
  const local = actorOf(union.unionId, "SECURITY_ADMINISTRATOR", { campusIds });
  for (const stranger of [foreign, local])
    expect(await revoke(stranger, grantId)).toMatchObject({ code: "GRANT_UNKNOWN" });
  expect(await revoke(security, grantId, " ")).toMatchObject({ code: "REASON_MISSING" });
  const east = [union.campusId("东院区")];
  const own = actorOf(union.unionId, "SECURITY_ADMINISTRATOR", { campusIds: east });
  expect(await revoke(own, grantId)).toEqual({ id: grantId });
});
