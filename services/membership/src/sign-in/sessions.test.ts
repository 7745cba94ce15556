import { dayOf } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rightPassword } from "../testing/union.js";

let now = new Date("2025-06-01T04:00:00Z");
const passes = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const [second, minute, day] = [1_000, 60_000, 86_400_000];

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
});
afterAll(() => service.close());

const anAccount = async () => {
  const union = await aUnion(service, "本部院区");
  const login = `u-${union.unionId}`;
  return { union, login, accountId: await union.opensAccount(login) };
};
const whoIs = (token: string | undefined) => actorOfToken(token, () => now);
const audited = async (unionId: string) =>
  (
    await service.ground.db.query<{ outcome: string }[]>(
      "SELECT outcome FROM audit_log WHERE union_id = ? AND action = 'signIn' ORDER BY position",
      [unionId],
    )
  ).map(({ outcome }) => outcome);

test("a login and its password open a session: an access token of 15 minutes, and a refresh cookie", async () => {
  const { union, login, accountId } = await anAccount();
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(login, rightPassword);
  expect(await whoIs(accessToken)).toMatchObject({
    accountId,
    unionId: union.unionId,
    memberId: null,
    grants: [],
  });
  expect(browser.cookie()).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/);
  passes(15 * minute + 6 * second);
  expect(await whoIs(accessToken)).toBeNull();
  expect(await audited(union.unionId)).toEqual(["OK"]);
});

test("whoever works here plays the part of a member on his own campus, without any grant", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const row = aNurse("东院区");
  const [memberId] = await union.employs(row);
  const login = `u-${union.unionId}`;
  await union.opensAccount(login, { staffNo: row["工号"] });
  const { accessToken } = await aBrowser(service).signIn(login, rightPassword);
  expect(await whoIs(accessToken)).toMatchObject({
    memberId,
    grants: [{ role: "MEMBER", campusIds: [union.campusId("东院区")], departmentIds: null }],
  });
});

test("a wrong password, an unknown login and a closed account are one and the same refusal", async () => {
  const { union, login, accountId } = await anAccount();
  const answers = [await aBrowser(service).signIn(login, "Wrong-horse-9")];
  for (const unknown of ["nobody-at-all", "用户", "' OR 1=1 -- ", ""])
    answers.push(await aBrowser(service).signIn(unknown, rightPassword));
  await service.ground.db.query("UPDATE account SET closed_at = ? WHERE id = ?", [
    "2025-01-01",
    accountId,
  ]);
  answers.push(await aBrowser(service).signIn(login, rightPassword));
  for (const answer of answers)
    expect(answer).toEqual({
      __typename: "Refused",
      code: "WRONG_CREDENTIALS",
      message: answers[0]!.message,
    });
  expect(await audited(union.unionId)).toEqual(["WrongCredentials", "WrongCredentials"]);
});

test("an unknown login costs about as much time as a wrong password", async () => {
  const { login } = await anAccount();
  const browser = aBrowser(service);
  const time = async (name: string) => {
    const start = performance.now();
    await browser.signIn(name, "Wrong-horse-9");
    return performance.now() - start;
  };
  await time("nobody-at-all");
  const known = Math.min(await time(login), await time(login));
  const unknown = Math.min(await time("nobody-at-all"), await time("nobody-at-all"));
  expect(unknown).toBeGreaterThan(known / 4);
});

test("2.13.2 five wrong passwords in a row lock an account for 15 minutes, even against the right one", async () => {
  const { union, login } = await anAccount();
  const browser = aBrowser(service);
  for (let n = 0; n < 5; n += 1)
    expect(await browser.signIn(login, "Wrong-horse-9")).toMatchObject({
      code: "WRONG_CREDENTIALS",
    });
  const locked = await browser.signIn(login, rightPassword);
  expect(locked).toMatchObject({
    code: "SIGN_IN_LOCKED",
    message: expect.stringContaining("15 分钟"),
  });
  passes(15 * minute - second);
  expect(await browser.signIn(login, rightPassword)).toMatchObject({ code: "SIGN_IN_LOCKED" });
  expect(browser.cookie()).toBeNull();
  passes(second);
  expect(await browser.signIn(login, rightPassword)).toMatchObject({ __typename: "Session" });
  expect((await audited(union.unionId)).slice(4)).toEqual([
    "WrongCredentials",
    "SignInLocked",
    "SignInLocked",
    "OK",
  ]);
});

test("2.13.2 a login that nobody has is locked as a real one is, so that a lock does not tell which is which", async () => {
  const { login } = await anAccount();
  const answers = async (name: string) => {
    const given = [];
    for (let n = 0; n < 7; n += 1)
      given.push(await aBrowser(service).signIn(name, "Wrong-horse-9"));
    passes(15 * minute);
    given.push(await aBrowser(service).signIn(name, "Wrong-horse-9"));
    return given;
  };
  const known = await answers(login);
  expect(known.map(({ code }) => code)).toContain("SIGN_IN_LOCKED");
  for (const unknown of [`nobody-${login}`, "用户甲"])
    expect(await answers(unknown)).toEqual(known);
});

test("2.13.2 failures are counted though they are tried at the same time", async () => {
  const { login } = await anAccount();
  await Promise.all(
    Array.from({ length: 5 }, () => aBrowser(service).signIn(login, "Wrong-horse-9")),
  );
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    code: "SIGN_IN_LOCKED",
  });
});

test("a session is renewed by its cookie, which changes at every use", async () => {
  const { login, accountId } = await anAccount();
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  const cookies = new Set([browser.cookie()]);
  for (let n = 0; n < 3; n += 1) {
    passes(29 * minute);
    expect(await whoIs((await browser.refresh()).accessToken)).toMatchObject({ accountId });
    cookies.add(browser.cookie());
  }
  expect(cookies.size).toBe(4);
});

test("two tabs that renew within 10 seconds, or one that never heard the answer, go on with one and the same cookie", async () => {
  const { login } = await anAccount();
  const [one, two] = [aBrowser(service), aBrowser(service)];
  await one.signIn(login, rightPassword);
  two.holds(one.cookie());
  passes(minute);
  await one.refresh();
  passes(9 * second);
  expect(await two.refresh()).toMatchObject({ __typename: "Session" });
  expect(two.cookie()).toBe(one.cookie());
  passes(minute);
  expect(await one.refresh()).toMatchObject({ __typename: "Session" });
});

test("an old token shown after 10 seconds ends the session, for the thief and for its owner", async () => {
  const { login } = await anAccount();
  const [owner, thief] = [aBrowser(service), aBrowser(service)];
  await owner.signIn(login, rightPassword);
  thief.holds(owner.cookie());
  passes(minute);
  await owner.refresh();
  passes(10 * second);
  expect(await thief.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(thief.cookie()).toBeNull();
  expect(await owner.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("a thief who renews twice does not get rid of the owner's token: shown again, it ends the session", async () => {
  const { login } = await anAccount();
  const [owner, thief] = [aBrowser(service), aBrowser(service)];
  await owner.signIn(login, rightPassword);
  thief.holds(owner.cookie());
  for (let n = 0; n < 2; n += 1) {
    passes(minute);
    await thief.refresh();
  }
  expect(await owner.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await thief.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("2.13.2 a session that rests for 30 minutes has ended", async () => {
  const { login } = await anAccount();
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  passes(30 * minute - second);
  expect(await browser.refresh()).toMatchObject({ __typename: "Session" });
  passes(30 * minute);
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("2.13.2 an administrator's session ends after 15 minutes, and his access token lives for half of them", async () => {
  const { union, login, accountId } = await anAccount();
  await union.grants(accountId, "AUDIT_ADMINISTRATOR");
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(login, rightPassword);
  passes(7.5 * minute - second);
  expect(await whoIs(accessToken)).toMatchObject({ accountId });
  passes(7.5 * minute);
  expect(await whoIs(accessToken)).toBeNull();
  expect(await browser.refresh()).toMatchObject({ __typename: "Session" });
  passes(15 * minute);
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("2.13.2 the union decides for how long a session may rest, and no session outlives 14 days of rest", async () => {
  const { union, login } = await anAccount();
  await union.decides({ key: "signIn.idleMinutes", value: 20_160, effectiveFrom: dayOf(now) });
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  passes(14 * day - second);
  expect(await browser.refresh()).toMatchObject({ __typename: "Session" });
  passes(14 * day);
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("signing out ends the session and takes the cookie away; others of the account go on", async () => {
  const { login } = await anAccount();
  const [here, there] = [aBrowser(service), aBrowser(service)];
  await here.signIn(login, rightPassword);
  await there.signIn(login, rightPassword);
  const cookie = here.cookie();
  expect(await here.signOut()).toEqual({ signOut: true });
  expect(here.cookie()).toBeNull();
  here.holds(cookie);
  expect(await here.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await there.refresh()).toMatchObject({ __typename: "Session" });
});

test.each([
  null,
  "",
  "nonsense",
  "0198f0a0-0000-7000-8000-000000000000.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
])("a cookie that is none of ours renews nothing and signs nobody out: %s", async (cookie) => {
  const browser = aBrowser(service);
  browser.holds(cookie);
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await browser.signOut()).toEqual({ signOut: true });
});

test("a closed account renews no session", async () => {
  const { login, accountId } = await anAccount();
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  await service.ground.db.query("UPDATE account SET closed_at = ? WHERE id = ?", [
    "2025-01-01",
    accountId,
  ]);
  expect(await browser.refresh()).toMatchObject({ code: "SESSION_ENDED" });
});

test("neither passwords nor refresh secrets stand anywhere in the database", async () => {
  const { login, accountId } = await anAccount();
  const browser = aBrowser(service);
  await browser.signIn(login, rightPassword);
  const secret = browser.cookie()!.split(".")[1]!;
  for (const table of ["account", "session", "audit_log", "command_log", "outbox"]) {
    const text = JSON.stringify(await service.ground.db.query(`SELECT * FROM ${table}`));
    for (const guarded of [rightPassword, secret]) expect(text).not.toContain(guarded);
  }
  const [account] = await service.ground.db.query<{ hash: string }[]>(
    "SELECT password_hash AS hash FROM account WHERE id = ?",
    [accountId],
  );
  expect(account!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
