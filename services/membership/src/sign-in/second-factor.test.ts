import { dayOf, roles } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { totpCode } from "../second-factor/index.js";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
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

const anAccount = async (role: string | null = null) => {
  const union = await aUnion(service, "本部院区");
  const login = `u-${union.unionId}`;
  const accountId = await union.opensAccount(login);
  if (role !== null)
    await service.ask(
      union.holder("SECURITY_ADMINISTRATOR"),
      "mutation($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }",
      {
        input: { accountId, role, nodeId: union.unionId, validFrom: dayOf(service.ground.clock()) },
      },
    );
  return { union, login, accountId };
};
/** Signs in and sets a second factor up. */
const withFactor = async (role: string | null = null) => {
  const account = await anAccount(role);
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(account.login, rightPassword);
  const actor = (await actorOfToken(accessToken, () => now))!;
  const { secret } = await browser.begin({}, actor);
  const { recoveryCodes } = await browser.finish({ code: totpCode(secret!, now) }, actor);
  passes(30 * second);
  return { ...account, actor, secret: secret!, recoveryCodes: recoveryCodes! };
};
const challengeOf = async (login: string) =>
  (await aBrowser(service).signIn(login, rightPassword)).challenge!;

test("2.13.2 once set up, a second factor is asked at every sign-in, and its code opens the session", async () => {
  const { login, accountId, secret } = await withFactor();
  const browser = aBrowser(service);
  const asked = await browser.signIn(login, rightPassword);
  expect(asked).toMatchObject({ __typename: "SecondFactorNeeded", isToBeSetUp: false });
  expect(browser.cookie()).toBeNull();
  const { accessToken } = await browser.confirm(asked.challenge!, totpCode(secret, now));
  expect(await actorOfToken(accessToken, () => now)).toMatchObject({ accountId });
  expect(browser.cookie()).not.toBeNull();
});

test("2.13.2 a code works once, though it is tried by many at the same moment", async () => {
  const { login, secret } = await withFactor();
  const code = totpCode(secret, now);
  const challenge = await challengeOf(login);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => aBrowser(service).confirm(challenge, code)),
  );
  const opened = answers.filter(({ accessToken }) => accessToken);
  expect(opened).toHaveLength(1);
  expect(await aBrowser(service).confirm(await challengeOf(login), code)).toMatchObject({
    code: "CODE_WRONG",
  });
});

test.each([
  [-60, false],
  [-30, true],
  [30, true],
  [60, false],
])("RFC 6238 a clock that is off by %i seconds is let in: %s", async (off, isLetIn) => {
  const { login, secret } = await withFactor();
  passes(minute);
  const code = totpCode(secret, new Date(now.getTime() + off * second));
  const answer = await aBrowser(service).confirm(await challengeOf(login), code);
  expect(answer.__typename).toBe(isLetIn ? "Session" : "Refused");
});

test("2.13.2 an older code than the last one used is refused, within the drift too", async () => {
  const { login, secret } = await withFactor();
  passes(minute);
  await aBrowser(service).confirm(await challengeOf(login), totpCode(secret, now));
  const older = totpCode(secret, new Date(now.getTime() - 30 * second));
  expect(await aBrowser(service).confirm(await challengeOf(login), older)).toMatchObject({
    code: "CODE_WRONG",
  });
});

test("2.13.2 five wrong codes lock the account, and a right password between them does not begin the count anew", async () => {
  const { login, secret } = await withFactor();
  for (let n = 0; n < 5; n += 1)
    expect(await aBrowser(service).confirm(await challengeOf(login), "000000")).toMatchObject({
      code: "CODE_WRONG",
    });
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    code: "SIGN_IN_LOCKED",
  });
  passes(15 * minute);
  const answer = await aBrowser(service).confirm(await challengeOf(login), totpCode(secret, now));
  expect(answer.__typename).toBe("Session");
});

test("a recovery code lets in once, however it is typed, and no other account's does", async () => {
  const [mine, other] = [await withFactor(), await withFactor()];
  const code = mine.recoveryCodes[0]!;
  const typed = ` ${code.toLowerCase().replaceAll("-", " ")} `;
  expect(mine.recoveryCodes).toHaveLength(10);
  expect(await aBrowser(service).confirm(await challengeOf(other.login), code)).toMatchObject({
    code: "CODE_WRONG",
  });
  expect(await aBrowser(service).confirm(await challengeOf(mine.login), typed)).toMatchObject({
    __typename: "Session",
  });
  expect(await aBrowser(service).confirm(await challengeOf(mine.login), code)).toMatchObject({
    code: "CODE_WRONG",
  });
});

test("a challenge is good for five minutes, for one step, and until the next sign-in of its account", async () => {
  const { login, secret } = await withFactor();
  const [first, latest] = [await challengeOf(login), await challengeOf(login)];
  const code = () => totpCode(secret, now);
  for (const challenge of ["", "nonsense", first])
    expect(await aBrowser(service).confirm(challenge, code())).toMatchObject({
      code: "CHALLENGE_ENDED",
    });
  expect(await aBrowser(service).chooseNewPassword(latest, "Another-horse-9")).toMatchObject({
    code: "CHALLENGE_ENDED",
  });
  expect(await aBrowser(service).begin({ challenge: latest })).toMatchObject({
    code: "CHALLENGE_ENDED",
  });
  passes(5 * minute);
  expect(await aBrowser(service).confirm(latest, code())).toMatchObject({
    code: "CHALLENGE_ENDED",
  });
});

test("nobody sets up a second factor without a session or a challenge", async () => {
  expect(await aBrowser(service).begin({})).toMatchObject({ code: "CHALLENGE_ENDED" });
  expect(await aBrowser(service).finish({ code: "123456" })).toMatchObject({
    code: "CHALLENGE_ENDED",
  });
});

test("another app replaces the present one only with a code of it, and not before its own first code", async () => {
  const { login, actor, secret } = await withFactor();
  const browser = aBrowser(service);
  expect(await browser.begin({}, actor)).toMatchObject({ code: "CODE_WRONG" });
  const { secret: next } = await browser.begin({ code: totpCode(secret, now) }, actor);
  passes(30 * second);
  const still = await aBrowser(service).confirm(await challengeOf(login), totpCode(secret, now));
  expect(still.__typename).toBe("Session");
  await browser.finish({ code: totpCode(next!, now) }, actor);
  passes(30 * second);
  expect(
    await aBrowser(service).confirm(await challengeOf(login), totpCode(secret, now)),
  ).toMatchObject({
    code: "CODE_WRONG",
  });
  const answer = await aBrowser(service).confirm(await challengeOf(login), totpCode(next!, now));
  expect(answer.__typename).toBe("Session");
});

test("2.13.2 wrong codes while an app is set up lock nobody out; after as many as lock, the set-up begins anew", async () => {
  const { login, accountId } = await anAccount();
  const browser = aBrowser(service);
  const { accessToken } = await browser.signIn(login, rightPassword);
  const actor = (await actorOfToken(accessToken, () => now))!;
  expect(actor.accountId).toBe(accountId);
  expect(await browser.finish({ code: "000000" }, actor)).toMatchObject({
    code: "SET_UP_NOT_BEGUN",
  });
  const { secret } = await browser.begin({}, actor);
  for (let n = 0; n < 4; n += 1)
    expect(await browser.finish({ code: "000000" }, actor)).toMatchObject({
      code: "SET_UP_CODE_WRONG",
    });
  expect(await browser.finish({ code: "000000" }, actor)).toMatchObject({
    code: "SET_UP_NOT_BEGUN",
  });
  expect(await browser.finish({ code: totpCode(secret!, now) }, actor)).toMatchObject({
    code: "SET_UP_NOT_BEGUN",
  });
  const { secret: again } = await browser.begin({}, actor);
  await browser.finish({ code: "000000" }, actor);
  expect((await aBrowser(service).signIn(login, rightPassword)).code).toBeUndefined();
  const done = await browser.finish({ code: totpCode(again!, now) }, actor);
  expect(done.recoveryCodes).toHaveLength(10);
});

const owing = ["UNION_OFFICER", "CHAIR"].concat(roles.filter((role) => role.endsWith("RATOR")));
test.each(owing)(
  "2.13.2 a new %s has 30 days to set up a second factor; then he is let in only to do so",
  async (role) => {
    const { login } = await anAccount(role);
    passes(29 * day);
    expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
      __typename: "Session",
    });
    passes(day);
    const browser = aBrowser(service);
    const { challenge, isToBeSetUp } = await browser.signIn(login, rightPassword);
    expect(isToBeSetUp).toBe(true);
    const { secret, uri } = await browser.begin({ challenge });
    expect(new URL(uri!).searchParams.get("secret")).toBe(secret);
    expect(await browser.finish({ challenge, code: "000000" })).toMatchObject({
      code: "SET_UP_CODE_WRONG",
    });
    const done = await browser.finish({ challenge, code: totpCode(secret!, now) });
    expect(done.signIn).toMatchObject({ __typename: "Session" });
    expect(browser.cookie()).not.toBeNull();
    passes(30 * second);
    expect((await aBrowser(service).signIn(login, rightPassword)).isToBeSetUp).toBe(false);
  },
);

test.each([null, "GROUP_LEADER"])("2.13.2 of %s no second factor is asked", async (role) => {
  const { login } = await anAccount(role);
  passes(400 * day);
  expect(await aBrowser(service).signIn(login, rightPassword)).toMatchObject({
    __typename: "Session",
  });
});

test("2.13.2 neither secrets nor codes nor challenges stand anywhere in the database", async () => {
  const { login, secret, recoveryCodes } = await withFactor("CHAIR");
  const challenge = await challengeOf(login);
  const code = totpCode(secret, now);
  await aBrowser(service).confirm(challenge, "000000");
  await aBrowser(service).confirm(challenge, code);
  const tables = await service.ground.db.query<Record<string, string>[]>("SHOW TABLES");
  expect(tables.length).toBeGreaterThan(10);
  const guarded = [secret, challenge.split(".")[1]!, ...recoveryCodes];
  guarded.push(...recoveryCodes.map((one) => one.replaceAll("-", "")));
  for (const table of tables.flatMap((row) => Object.values(row))) {
    const text = (await service.ground.db.query<object[]>(`SELECT * FROM \`${table}\``))
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : JSON.stringify(value)))
      .join("\n");
    for (const one of guarded) expect([table, text.includes(one)]).toEqual([table, false]);
    if (["audit_log", "outbox", "command_log"].includes(table))
      expect(text).not.toMatch(new RegExp(`\\b${code}\\b`));
  }
});
