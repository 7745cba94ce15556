import { type Actor, dayOf } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { runSchedule } from "@union/worker";
import { totpCode } from "../second-factor/index.js";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aUnion, rightPassword, type TestUnion } from "../testing/union.js";
import { staleAccounts } from "./stale-accounts.js";

let now = new Date("2025-06-01T04:00:00Z");
const day = 86_400_000;
const passes = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
});
afterAll(() => service.close());

type Touch = "closeAccount" | "reopenAccount" | "unlockAccount" | "resetSecondFactor";
const touch = async (what: Touch, actor: Actor, accountId: string, reason = "离职") =>
  (
    await service.ask<{ answer: { id?: string; code?: string } }>(
      actor,
      `mutation($accountId: ID!, $reason: String!) { answer: ${what}(accountId: $accountId, reason: $reason) { ... on AccountTouched { id } ... on Refused { code message } } }`,
      { accountId, reason },
    )
  ).answer;
const anAccount = async (union: TestUnion, name = "u") => {
  const login = `${name}-${union.unionId}`;
  return { login, accountId: await union.opensAccount(login) };
};
type State = { account: { id: string }; staleOn: string | null; closedAt: string | null };
const statesOf = async (union: TestUnion, args = "") =>
  (
    await service.ask<{ accounts: { totalCount: number; edges: { node: State }[] } }>(
      union.holder("SECURITY_ADMINISTRATOR"),
      `{ accounts${args} { totalCount edges { node { account { id login } staleOn closedAt closedBecause secondFactorSince grants { id role nodeName } } } } }`,
    )
  ).accounts.edges.map(({ node }) => node);
const told = async (union: TestUnion) =>
  (
    await service.ground.db.query<{ payload: { accountId: string; change: string } }[]>(
      "SELECT payload FROM outbox WHERE union_id = ? AND name = 'account.changed.v1' ORDER BY position",
      [union.unionId],
    )
  ).map(({ payload: { accountId, change } }) => [accountId, change]);

test("2.13.2 a closed account signs nobody in and renews nothing; opened again it does, and its holder hears of both", async () => {
  const union = await aUnion(service);
  const system = union.holder("SYSTEM_ADMINISTRATOR");
  const { login, accountId } = await anAccount(union);
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  expect(await touch("closeAccount", system, accountId)).toEqual({ id: accountId });
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await browser.signIn(login, rightPassword)).toMatchObject({ code: "WRONG_CREDENTIALS" });
  expect(await statesOf(union)).toMatchObject([{ closedBecause: "离职" }]);
  expect(await touch("closeAccount", system, accountId)).toMatchObject({
    code: "ACCOUNT_CLOSED_ALREADY",
  });
  expect(await touch("reopenAccount", system, accountId, "返聘")).toEqual({ id: accountId });
  expect(await touch("reopenAccount", system, accountId)).toMatchObject({
    code: "ACCOUNT_OPEN_ALREADY",
  });
  expect(await browser.signIn(login, rightPassword)).toMatchObject({ __typename: "Session" });
  expect(await told(union)).toEqual([
    [accountId, "CLOSED"],
    [accountId, "REOPENED"],
  ]);
});

test("2.13.2 a system administrator unlocks an account before its time, and the sentence of the lock says so; its holder is told", async () => {
  const union = await aUnion(service);
  const system = union.holder("SYSTEM_ADMINISTRATOR");
  const { login, accountId } = await anAccount(union);
  expect(await touch("unlockAccount", system, accountId)).toMatchObject({
    code: "ACCOUNT_NOT_LOCKED",
  });
  for (let n = 0; n < 5; n += 1) await aBrowser(service).signIn(login, "Wrong-horse-9");
  const locked = await aBrowser(service).signIn(login, rightPassword);
  expect(locked.message).toMatch(/15 分钟.*系统管理员解锁/);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  await expect(touch("unlockAccount", security, accountId)).rejects.toThrow();
  const stranger = (await aUnion(service)).holder("SYSTEM_ADMINISTRATOR");
  expect(await touch("unlockAccount", stranger, accountId)).toMatchObject({
    code: "ACCOUNT_NOT_FOUND",
  });
  expect(await touch("unlockAccount", system, accountId, " ")).toMatchObject({
    code: "REASON_MISSING",
  });
  expect(await touch("unlockAccount", system, accountId, "本人忘记密码")).toEqual({
    id: accountId,
  });
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    __typename: "Session",
  });
  expect(await told(union)).toEqual([[accountId, "UNLOCKED"]]);
  const audited = await service.ground.db.query(
    "SELECT action FROM audit_log WHERE union_id = ? AND action = 'unlockAccount' AND outcome = 'OK'",
    [union.unionId],
  );
  expect(audited).toHaveLength(1);
});

test("2.13.2 nobody closes his own account, the last administrator of a kind, or one out of his reach", async () => {
  const union = await aUnion(service, "本部院区");
  const system = union.holder("SYSTEM_ADMINISTRATOR");
  const [one, two] = [await anAccount(union, "one"), await anAccount(union, "two")];
  const self = { ...system, accountId: one.accountId };
  expect(await touch("closeAccount", self, one.accountId)).toMatchObject({
    code: "CLOSE_ONESELF",
  });
  await union.grants(one.accountId, "AUDIT_ADMINISTRATOR");
  expect(await touch("closeAccount", system, one.accountId)).toMatchObject({
    code: "LAST_ADMINISTRATOR",
  });
  await union.grants(two.accountId, "AUDIT_ADMINISTRATOR");
  const both = await Promise.all(
    [one, two].map(({ accountId }) => touch("closeAccount", system, accountId)),
  );
  expect(both.filter(({ id }) => id)).toHaveLength(1);
  const foreign = (await aUnion(service)).holder("SYSTEM_ADMINISTRATOR");
  const local = actorOf(union.unionId, "SYSTEM_ADMINISTRATOR", {
    campusIds: [union.campusId("本部院区")],
  });
  for (const stranger of [foreign, local])
    expect(await touch("closeAccount", stranger, two.accountId)).toMatchObject({
      code: "ACCOUNT_NOT_FOUND",
    });
  expect(await touch("closeAccount", system, two.accountId, "")).toMatchObject({
    code: "REASON_MISSING",
  });
});

test("2.13.2 a lost second factor is reset by another security administrator, with a reason; the holder is told and signed out", async () => {
  const union = await aUnion(service);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const { login, accountId } = await anAccount(union);
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(login, rightPassword);
  const actor = (await actorOfToken(accessToken, () => now))!;
  const reset = (who: Actor, reason = "手机丢失") =>
    touch("resetSecondFactor", who, accountId, reason);
  expect(await reset(security)).toMatchObject({ code: "SECOND_FACTOR_MISSING" });
  const { secret } = await browser.begin({}, actor);
  await browser.finish({ code: totpCode(secret!, now) }, actor);
  const own = "{ me { secondFactor { since recoveryCodesLeft dueOn } } }";
  expect(await service.ask(actor, own)).toEqual({
    me: { secondFactor: { since: now.toISOString(), recoveryCodesLeft: 10, dueOn: null } },
  });
  expect(await reset({ ...security, accountId })).toMatchObject({ code: "RESET_OF_ONESELF" });
  expect(await reset(security, "")).toMatchObject({ code: "REASON_MISSING" });
  expect(await reset(security)).toEqual({ id: accountId });
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await browser.signIn(login, rightPassword)).toMatchObject({ __typename: "Session" });
  expect(await told(union)).toEqual([
    [accountId, "SECOND_FACTOR_SET_UP"],
    [accountId, "SECOND_FACTOR_RESET"],
  ]);
});

test("2.13.2 an account that nobody uses for 180 days has notice, and is closed 30 days after it; whoever signs in keeps his, and the last administrator stays", async () => {
  const union = await aUnion(service);
  const [idle, used, last] = [
    await anAccount(union, "idle"),
    await anAccount(union, "used"),
    await anAccount(union, "last"),
  ];
  await union.grants(last.accountId, "AUDIT_ADMINISTRATOR");
  await union.decides({ key: "secondFactor.graceDays", value: 365, effectiveFrom: dayOf(now) });
  const night = () => runSchedule(service.ground.db, staleAccounts, now);
  const stale = async () =>
    (await statesOf(union, "(isStale: true)")).map(({ account }) => account.id).sort();
  passes(179 * day);
  await night();
  expect(await stale()).toEqual([]);
  passes(day);
  await night();
  expect(await stale()).toEqual([idle, used, last].map(({ accountId }) => accountId).sort());
  passes(30 * day);
  await night();
  expect(await stale()).toHaveLength(3);
  await aBrowser(service).signIn(used.login, rightPassword);
  expect(await stale()).toEqual([idle, last].map(({ accountId }) => accountId).sort());
  passes(day);
  await night();
  expect(await told(union)).toEqual([[idle.accountId, "CLOSED"]]);
  expect(await stale()).toEqual([last.accountId]);
  const running = await service.ground.db.query<{ subject: string }[]>(
    "SELECT subject FROM deadline WHERE union_id = ? AND kind = 'ACCOUNT_STALE' AND is_open",
    [union.unionId],
  );
  expect(running.map(({ subject }) => subject)).toEqual([last.accountId]);
});
