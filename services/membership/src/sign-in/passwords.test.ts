import { dayOf, type Role } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aUnion, rightPassword } from "../testing/union.js";

let now = new Date("2025-06-01T04:00:00Z");
const passes = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const day = 86_400_000;
const another = (n: number) => `Another-horse-${n}`;

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
});
afterAll(() => service.close());

const anAccount = async (role: Role | null = null) => {
  const union = await aUnion(service, "本部院区");
  // The grace of a second factor is another matter.
  await union.decides({ key: "secondFactor.graceDays", value: 365, effectiveFrom: dayOf(now) });
  const login = `u-${union.unionId}`;
  const accountId = await union.opensAccount(login);
  if (role) await union.grants(accountId, role);
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(login, rightPassword);
  return { union, login, browser, actor: (await actorOfToken(accessToken, () => now))! };
};

test("2.13.2 a person changes his password with the present one; his other sessions end, this one goes on, and he is told", async () => {
  const { union, login, browser, actor } = await anAccount();
  const elsewhere = aBrowser(service);
  await elsewhere.signIn(login, rightPassword);
  expect(await browser.changePassword(actor, rightPassword, another(1))).toEqual({
    id: actor.accountId,
  });
  expect(await elsewhere.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await browser.refresh()).toMatchObject({ __typename: "Session" });
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    code: "WRONG_CREDENTIALS",
  });
  expect(await aBrowser(service).signIn(login, another(1))).toMatchObject({
    __typename: "Session",
  });
  const told = await service.ground.db.query(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'account.changed.v1'",
    [union.unionId],
  );
  expect(told).toEqual([
    {
      payload: {
        unionId: union.unionId,
        accountId: actor.accountId,
        memberId: null,
        change: "PASSWORD_CHANGED",
      },
    },
  ]);
});

test("2.13.2 wrong present passwords count, and lock the account", async () => {
  const { login, browser, actor } = await anAccount();
  for (let n = 0; n < 5; n += 1)
    expect(await browser.changePassword(actor, "Wrong-horse-9", another(1))).toMatchObject({
      code: "PASSWORD_WRONG",
    });
  expect(await browser.changePassword(actor, rightPassword, another(1))).toMatchObject({
    code: "SIGN_IN_LOCKED",
  });
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    code: "SIGN_IN_LOCKED",
  });
});

test("2.13.2 a new password is strong, and none of the last five; the one before them may come again", async () => {
  const { browser, actor } = await anAccount();
  expect(await browser.changePassword(actor, rightPassword, "short")).toMatchObject({
    code: "PASSWORD_TOO_WEAK",
  });
  let present = rightPassword;
  for (let n = 1; n <= 5; n += 1) {
    expect(await browser.changePassword(actor, present, rightPassword)).toMatchObject({
      code: "PASSWORD_USED_BEFORE",
    });
    passes(1_000);
    expect(await browser.changePassword(actor, present, another(n))).toHaveProperty("id");
    present = another(n);
  }
  expect(await browser.changePassword(actor, present, another(1))).toMatchObject({
    code: "PASSWORD_USED_BEFORE",
  });
  expect(await browser.changePassword(actor, present, rightPassword)).toHaveProperty("id");
});

test("2.13.2 an administrator's password is good for 90 days; then he is let in only with a new one", async () => {
  const { login, browser: old } = await anAccount("SYSTEM_ADMINISTRATOR");
  passes(90 * day);
  expect(await old.signIn(login, rightPassword)).toMatchObject({ __typename: "Session" });
  passes(day);
  const browser = aBrowser(service);
  const { __typename, challenge } = await browser.signIn(login, rightPassword);
  expect([__typename, browser.cookie()]).toEqual(["NewPasswordNeeded", null]);
  expect(await browser.chooseNewPassword(challenge!, rightPassword)).toMatchObject({
    code: "PASSWORD_USED_BEFORE",
  });
  const chosen = await browser.chooseNewPassword(challenge!, another(1));
  expect(chosen).toMatchObject({ __typename: "Session" });
  expect(await old.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await browser.chooseNewPassword(challenge!, another(2))).toMatchObject({
    code: "CHALLENGE_ENDED",
  });
  expect(await aBrowser(service).signIn(login, another(1))).toMatchObject({
    __typename: "Session",
  });
});

test("2.13.2 nobody else's password ages", async () => {
  const { login } = await anAccount("CHAIR");
  passes(300 * day);
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    __typename: "Session",
  });
});

test("2.13.2 how long a password is at least is the union's to decide", async () => {
  const { union, browser, actor } = await anAccount();
  await union.decides({ key: "password.minLength", value: 20, effectiveFrom: dayOf(now) });
  expect(await browser.changePassword(actor, rightPassword, another(1))).toMatchObject({
    message: expect.stringContaining("20"),
  });
});
