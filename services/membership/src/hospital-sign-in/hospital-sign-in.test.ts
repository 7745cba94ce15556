import { type TestService, testSecrets, testService } from "@union/testing";
import { totpCode } from "../second-factor/index.js";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rightPassword, type TestUnion } from "../testing/union.js";
import { hospitalBrowser } from "./hospital-browser.fixture.js";
import { providerConfig } from "./index.js";
import { type Mischief, startIssuer } from "./issuer.fixture.js";

const minute = 60_000;
let now = new Date();
const opened: TestService[] = [];
/** The house, connected to the hospital where an environment says so. */
const opens = async (env: Record<string, string> = {}): Promise<TestService> => {
  const config = providerConfig(env);
  if (!config.ok) throw new Error(config.error.join());
  const parts = membership(testSecrets.signingKey, config.value);
  const one = await testService(parts, { clock: () => now });
  opened.push(one);
  return one;
};

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let alone: TestService;
let service: TestService;
let union: TestUnion;
const environment = (more: Record<string, string> = {}) => ({
  ...issuer.env,
  PUBLIC_URL: "https://union.example",
  OIDC_UNION: union.unionId,
  OIDC_ACCOUNT_BY: "LOGIN",
  OIDC_ACCOUNT_CLAIM: "uid",
  OIDC_SECOND_FACTOR_AMR: "otp, mfa",
  ...more,
});
beforeAll(async () => {
  issuer = await startIssuer();
  alone = await opens();
  union = await aUnion(alone, "本部院区");
  service = await opens(environment());
});
beforeEach(() => {
  now = new Date();
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await issuer.stop();
});

let count = 0;
const anAccount = async () => {
  count += 1;
  const login = `h${count}-${union.unionId}`;
  return { login, accountId: await union.opensAccount(login) };
};
const goesThrough = async (mischief: Mischief, house = service) => {
  const browser = hospitalBrowser(house);
  const { address } = await browser.begin();
  return { browser, ...(await browser.finish(issuer.answers(address!, mischief))) };
};
const as = (uid: string, more: object = {}): Mischief => ({ claims: { uid, ...more } });
const openSessions = async (accountId: string): Promise<number> => {
  const [row] = await alone.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM session WHERE account_id = ? AND ended_at IS NULL",
    [accountId],
  );
  return Number(row?.n);
};

test("2.13.2 whom the hospital has signed in has a session, and the refresh cookie that renews it", async () => {
  const { login, accountId } = await anAccount();
  const { browser, accessToken } = await goesThrough(as(login));
  expect(await actorOfToken(accessToken)).toMatchObject({ accountId, unionId: union.unionId });
  expect(browser.lines[0]).toMatch(
    /^union_hospital=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/,
  );
  const later = aBrowser(service);
  later.holds(browser.cookies.get("union_refresh") ?? null);
  expect((await later.refresh()).accessToken).toBeDefined();
});

test("the address asks for a code with PKCE, and leads back to our callback alone", async () => {
  const { address } = await hospitalBrowser(service).begin();
  const asked = Object.fromEntries(new URL(address!).searchParams);
  expect(asked).toEqual({
    client_id: "union",
    response_type: "code",
    redirect_uri: "https://union.example/sign-in/hospital/callback",
    scope: "openid profile",
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: "S256",
  });
});

test("an account is found by the staff number of the claim, which may come from the provider's userinfo", async () => {
  const row = aNurse("本部院区", { 工号: "H4711" });
  await union.employs(row);
  const accountId = await union.opensAccount(`staff-${union.unionId}`, { staffNo: "H4711" });
  const house = await opens(
    environment({ OIDC_ACCOUNT_BY: "STAFF_NUMBER", OIDC_ACCOUNT_CLAIM: "staff_no" }),
  );
  const { accessToken } = await goesThrough({ userinfo: { staff_no: "h4711" } }, house);
  expect(await actorOfToken(accessToken)).toMatchObject({ accountId });
});

test.each<[string, object | "stranger"]>([
  ["is signed by a stranger", "stranger"],
  ["is of another nonce", { nonce: "other" }],
  ["has no nonce", { nonce: undefined }],
  ["is for another client", { aud: "other" }],
  ["is of another issuer", { iss: "https://other.example" }],
  ["has expired", { exp: Math.floor(Date.now() / 1_000) - 600 }],
])("a proof that %s signs nobody in", async (_, wrong) => {
  const { login, accountId } = await anAccount();
  const mischief =
    wrong === "stranger" ? { ...as(login), signedByStranger: true } : as(login, wrong);
  const { browser, code, message } = await goesThrough(mischief);
  expect(code).toBe("PROOF_INVALID");
  expect(message).toMatch(/重新登录/);
  expect(browser.cookies.has("union_refresh")).toBe(false);
  expect(await openSessions(accountId)).toBe(0);
});

test("an answer with another state, without the browser that began, or too late signs nobody in", async () => {
  const { login } = await anAccount();
  const browser = hospitalBrowser(service, "en");
  const { address } = await browser.begin();
  const answer = issuer.answers(address!, as(login));
  const forged = new URLSearchParams(answer);
  forged.set("state", "A".repeat(43));
  expect(await browser.finish(forged.toString())).toMatchObject({
    code: "ATTEMPT_OVER",
    message: expect.stringMatching(/Begin again/),
  });
  const other = hospitalBrowser(service);
  expect(await other.finish(answer)).toMatchObject({ code: "ATTEMPT_OVER" });
  await other.begin();
  expect(await other.finish(answer)).toMatchObject({ code: "ATTEMPT_OVER" });
  now = new Date(now.getTime() + 10 * minute);
  expect(await browser.finish(answer)).toMatchObject({ code: "ATTEMPT_OVER" });
});

test("an answer counts once, though it comes many times at the same moment", async () => {
  const { login, accountId } = await anAccount();
  const browser = hospitalBrowser(service);
  const { address } = await browser.begin();
  const answer = issuer.answers(address!, as(login));
  const all = await Promise.all(Array.from({ length: 4 }, () => browser.finish(answer)));
  expect(all.map(({ __typename }) => __typename).sort()).toEqual([
    "Refused",
    "Refused",
    "Refused",
    "Session",
  ]);
  expect(await openSessions(accountId)).toBe(1);
});

test("nobody is let in, and no account made, for a name without an open account of the union", async () => {
  const elsewhere = await aUnion(alone, "本部院区");
  await elsewhere.opensAccount(`e-${elsewhere.unionId}`);
  const closed = await anAccount();
  await alone.ground.db.query("UPDATE account SET closed_at = NOW(3) WHERE id = ?", [
    closed.accountId,
  ]);
  const accounts = "SELECT COUNT(*) AS n FROM account";
  const [before] = await alone.ground.db.query<{ n: number }[]>(accounts);
  for (const mischief of [
    as(`nobody-${union.unionId}`),
    as(`e-${elsewhere.unionId}`),
    as(closed.login),
    as("工号"),
    { claims: { uid: ["a"] } },
    {},
  ])
    expect(await goesThrough(mischief)).toMatchObject({ code: "HOLDER_UNKNOWN" });
  expect(await alone.ground.db.query(accounts)).toEqual([before]);
});

test("2.13.2 an account locked by wrong passwords is locked here too", async () => {
  const { login } = await anAccount();
  for (let tried = 0; tried < 5; tried += 1) await aBrowser(service).signIn(login, "wrong");
  expect(await goesThrough(as(login))).toMatchObject({ code: "SIGN_IN_LOCKED" });
});

test("2.13.2 the house asks for its second factor, unless the provider says that it asked for one", async () => {
  const { login } = await anAccount();
  const own = aBrowser(service);
  const actor = (await actorOfToken((await own.signIn(login, rightPassword)).accessToken))!;
  const { secret } = await own.begin({}, actor);
  await own.finish({ code: totpCode(secret!, now) }, actor);
  const asked = await goesThrough(as(login, { amr: ["pwd"] }));
  expect(asked).toMatchObject({ __typename: "SecondFactorNeeded", isToBeSetUp: false });
  expect(asked.browser.cookies.has("union_refresh")).toBe(false);
  now = new Date(now.getTime() + minute);
  const confirmed = await own.confirm(asked.challenge!, totpCode(secret!, now));
  expect(confirmed.accessToken).toBeDefined();
  expect((await goesThrough(as(login, { amr: ["pwd", "otp"] }))).accessToken).toBeDefined();
  expect(await goesThrough(as(login, { acr: "otp" }))).toMatchObject({
    __typename: "SecondFactorNeeded",
  });
});

test("who says no at the hospital is told so", async () => {
  const browser = hospitalBrowser(service);
  const { address } = await browser.begin();
  const state = new URL(address!).searchParams.get("state") ?? "";
  const answer = new URLSearchParams({ error: "access_denied", state });
  expect(await browser.finish(answer.toString())).toMatchObject({ code: "PROVIDER_REFUSED" });
});

test("while the provider is down or hangs, it is said within seconds; back again it works at once", async () => {
  const { login } = await anAccount();
  const house = await opens(environment());
  for (const trouble of ["down", "hangs"] as const) {
    issuer.mood[trouble] = true;
    const begun = Date.now();
    expect(await hospitalBrowser(house).begin()).toMatchObject({ code: "PROVIDER_AWAY" });
    expect(Date.now() - begun).toBeLessThan(8_000);
    const browser = hospitalBrowser(service);
    const { address } = await browser.begin();
    const answer = issuer.answers(address!, as(login));
    expect(await browser.finish(answer)).toMatchObject({ code: "PROVIDER_AWAY" });
    issuer.mood[trouble] = false;
  }
  expect((await goesThrough(as(login), house)).accessToken).toBeDefined();
});

test("a house without a provider says kindly that there is none", async () => {
  const browser = hospitalBrowser(alone, "en");
  const absent = {
    code: "HOSPITAL_SIGN_IN_ABSENT",
    message: expect.stringMatching(/sign in by login and password/),
  };
  expect(await browser.begin()).toMatchObject(absent);
  expect(await browser.finish("code=a&state=b")).toMatchObject(absent);
});

test("whoever stands at the door learns whether the hospital's account opens it", async () => {
  for (const [house, hospitalAccount] of [[alone, false] as const, [service, true] as const])
    expect(await hospitalBrowser(house).ways()).toEqual({ signInWays: { hospitalAccount } });
});

test("no secret of a sign-in is kept: of an attempt the hash, of the provider nothing", async () => {
  const browser = hospitalBrowser(service);
  await browser.begin();
  const [id = "", secret = ""] = browser.cookies.get("union_hospital")?.split(".") ?? [];
  const [row] = await alone.ground.db.query<object[]>(
    "SELECT * FROM hospital_sign_in WHERE id = ?",
    [id],
  );
  expect(Object.keys(row!).sort()).toEqual(["expires_at", "id", "secret_hash"]);
  expect(JSON.stringify(row)).not.toContain(secret);
});
