import { endedSessionKey } from "@union/identity";
import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { openRedis } from "@union/worker";
import { totpCode } from "../second-factor/index.js";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aUnion, rightPassword } from "../testing/union.js";
import { repeatEndings, tellEndings } from "./index.js";

const redis = openRedis(process.env["REDIS_URL"] ?? "");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(async () => {
  await service.close();
  redis.disconnect();
});

const isTold = async ({ sessionId }: Actor): Promise<boolean> =>
  (await redis.exists(endedSessionKey(sessionId))) === 1;
const anAccount = async () => {
  const union = await aUnion(service, "本部院区");
  const login = `u-${union.unionId}`;
  const accountId = await union.opensAccount(login);
  const entered = async () => {
    const browser = aBrowser(service);
    const { accessToken } = await browser.signIn(login, rightPassword);
    return { browser, actor: (await actorOfToken(accessToken))! };
  };
  return { union, login, accountId, entered, first: await entered() };
};
type Account = Awaited<ReturnType<typeof anAccount>>;
/** Another password, as good as the first. */
const otherPassword = "Another-Right-1-Password";

const acts: readonly [string, (account: Account) => Promise<unknown>][] = [
  ["its holder signs out", ({ first }) => first.browser.signOut()],
  [
    "its holder ends it",
    ({ first }) =>
      service.ask(
        first.actor,
        "mutation($id: ID!) { endSession(id: $id) { ... on SessionsEnded { id } } }",
        { id: first.actor.sessionId },
      ),
  ],
  [
    "its holder ends all others",
    async ({ entered }) =>
      service.ask((await entered()).actor, "mutation { endOtherSessions { __typename } }"),
  ],
  [
    "its holder changes the password elsewhere",
    async ({ entered }) => {
      const { browser, actor } = await entered();
      await browser.changePassword(actor, rightPassword, otherPassword);
    },
  ],
  [
    "a copy of its cookie turns up",
    async ({ first }) => {
      const id = first.actor.sessionId;
      const thief = aBrowser(service);
      thief.holds(`${id}.${"A".repeat(43)}`);
      await thief.refresh();
    },
  ],
  ["a role is granted", ({ union, accountId }) => union.grants(accountId, "UNION_OFFICER")],
  [
    "the account is closed",
    ({ union, accountId }) =>
      service.ask(
        union.holder("SYSTEM_ADMINISTRATOR"),
        'mutation($id: ID!) { closeAccount(accountId: $id, reason: "调离本院") { __typename } }',
        { id: accountId },
      ),
  ],
];
test.each(acts)("2.13.2 a session is told to have ended when %s", async (_, act) => {
  const account = await anAccount();
  expect(await isTold(account.first.actor)).toBe(false);
  await act(account);
  expect(await isTold(account.first.actor)).toBe(true);
});

test("2.13.2 a session is told to have ended when a role is revoked, or the second factor reset", async () => {
  const { union, accountId, entered } = await anAccount();
  const security = union.holder("SECURITY_ADMINISTRATOR");
  const grantId = await union.grants(accountId, "UNION_OFFICER");
  const before = await entered();
  await service.ask(
    security,
    'mutation($id: ID!) { revokeRole(grantId: $id, reason: "任期已满") { __typename } }',
    { id: grantId },
  );
  expect(await isTold(before.actor)).toBe(true);
  const after = await entered();
  const { secret } = await after.browser.begin({}, after.actor);
  await after.browser.finish({ code: totpCode(secret!, new Date()) }, after.actor);
  await service.ask(
    security,
    'mutation($id: ID!) { resetSecondFactor(accountId: $id, reason: "手机遗失") { __typename } }',
    { id: accountId },
  );
  expect(await isTold(after.actor)).toBe(true);
});

test("what was ended while Redis was away is told when it is back; the act itself does not fail", async () => {
  const { first } = await anAccount();
  const { ground } = service;
  const away = { put: () => Promise.reject(new Error("away")), close: () => undefined };
  const { sessionId } = first.actor;
  await ground.db.query("UPDATE session SET ended_at = ? WHERE id = ?", [
    new Date(Date.now() - 10 * 60_000).toISOString().slice(0, 23).replace("T", " "),
    sessionId,
  ]);
  await expect(tellEndings({ ...ground, marks: away })).resolves.toBeUndefined();
  expect(await isTold(first.actor)).toBe(false);
  await repeatEndings(ground).stop();
  expect(await isTold(first.actor)).toBe(true);
  const life = await redis.pttl(endedSessionKey(sessionId));
  expect(life).toBeGreaterThan(5 * 60_000);
  expect(life).toBeLessThanOrEqual(6 * 60_000);
});
