import { testSecrets } from "@union/testing";
import {
  type ProviderConfig,
  providerConfig,
} from "../../services/membership/src/hospital-sign-in/index.js";
import { startIssuer } from "../../services/membership/src/hospital-sign-in/issuer.fixture.js";
import { membership } from "../../services/membership/src/service.js";
import { password, startWholeUnion, type WholeUnion } from "./whole-union.js";

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let union: WholeUnion;
let unionId = "";
beforeAll(async () => {
  issuer = await startIssuer();
  const config = providerConfig({
    ...issuer.env,
    PUBLIC_URL: "https://union.example",
    OIDC_UNION: "known once it is founded",
    OIDC_ACCOUNT_BY: "LOGIN",
    OIDC_ACCOUNT_CLAIM: "uid",
  });
  if (!config.ok || !config.value) throw new Error("the hospital is not connected");
  const hospital: ProviderConfig = Object.defineProperty({ ...config.value }, "unionId", {
    get: () => unionId,
  });
  const parts = membership(testSecrets.signingKey, hospital);
  union = await startWholeUnion("hospital", { membership: parts });
  const db = await union.database("membership");
  const [founded] = await db.query("SELECT union_id AS unionId FROM account WHERE login = 'audit'");
  unionId = founded.unionId;
});
afterAll(async () => {
  await union.stop();
  await issuer.stop();
});

type Body = {
  readonly data: { readonly refreshSession: { readonly accessToken: string } };
  readonly errors: readonly object[];
};

const visit = (path: string, cookie = "") =>
  fetch(new URL(path, union.url), { redirect: "manual", headers: { cookie } });
const crumb = (answer: Response): string => answer.headers.get("set-cookie")?.split(";")[0] ?? "";
const ask = async (query: string, headers: Record<string, string>) => {
  const answer = await fetch(`${union.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: (await answer.json()) as Body };
};
const enters = async () => {
  const begun = await visit("/sign-in/hospital");
  const answer = issuer.answers(begun.headers.get("location")!, { claims: { uid: "audit" } });
  return { back: await visit(`/sign-in/hospital/callback?${answer}`, crumb(begun)), answer, begun };
};

test("a browser goes through the hospital's sign-in and is signed in; the same answer again is a page that says no", async () => {
  const { back, answer, begun } = await enters();
  expect([begun.status, back.status]).toEqual([303, 303]);
  expect(back.headers.get("location")).toBe("/");
  const renewed = await ask(
    "mutation { refreshSession { ... on Session { accessToken } ... on Refused { message } } }",
    { cookie: crumb(back) },
  );
  const { accessToken } = renewed.body.data.refreshSession;
  const me = await ask("{ me { account { login } } }", { authorization: `Bearer ${accessToken}` });
  expect(me.body).toEqual({ data: { me: { account: { login: "audit" } } } });
  const again = await visit(`/sign-in/hospital/callback?${answer}`, crumb(begun));
  expect(again.status).toBe(401);
  expect(await again.text()).toContain("请重新登录");
});

test("2.13.2 who signs out is out at once: his access token is refused, another session of his goes on", async () => {
  const signIn = `mutation { signIn(login: "audit", password: "${password}") { ... on Session { accessToken } } }`;
  const tokenOf = async () => {
    const answer = await fetch(`${union.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: signIn }),
    });
    const { data } = (await answer.json()) as { data: { signIn: { accessToken: string } } };
    return { cookie: crumb(answer), authorization: `Bearer ${data.signIn.accessToken}` };
  };
  const [one, other] = [await tokenOf(), await tokenOf()];
  const look = "{ me { account { login } } }";
  expect((await ask(look, one)).status).toBe(200);
  expect((await ask("mutation { signOut }", { cookie: one.cookie })).status).toBe(200);
  for (const [language, words] of [
    ["zh", "请刷新登录或重新登录"],
    ["en", "refresh it or sign in again"],
  ] as const) {
    const { authorization } = one;
    const refused = await ask(look, { authorization, "accept-language": language });
    expect(refused.status).toBe(401);
    expect(refused.body.errors[0]).toMatchObject({
      message: expect.stringContaining(words),
      extensions: { code: "UNAUTHENTICATED" },
    });
  }
  expect((await ask(look, { authorization: other.authorization })).status).toBe(200);
});
