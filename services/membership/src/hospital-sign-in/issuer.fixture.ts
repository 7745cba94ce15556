import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

type Claims = Record<string, unknown>;
/** What the issuer does wrong, or says beside the usual. */
export type Mischief = {
  /** Claims of the proof, over the right ones; undefined leaves one out. */
  readonly claims?: Claims;
  readonly userinfo?: Claims;
  readonly signedByStranger?: boolean;
};

const [clientId, clientSecret] = ["union", "s3cret&more"];
const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const [own, stranger] = [newKey(), newKey()];
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const now = (): number => Math.floor(Date.now() / 1_000);

/** A small OpenID provider on loopback: codes are good once, PKCE and the client's secret are checked. */
export async function startIssuer() {
  const mood = { hangs: false, down: false };
  const codes = new Map<string, { asked: URLSearchParams; mischief: Mischief }>();
  const userinfos = new Map<string, Claims>();
  const proof = (issuer: string, asked: URLSearchParams, mischief: Mischief): string => {
    const claims = {
      ...{ iss: issuer, aud: clientId, sub: "u1", iat: now(), exp: now() + 60 },
      nonce: asked.get("nonce"),
      ...mischief.claims,
    };
    const signed = `${encoded({ alg: "RS256", kid: "1" })}.${encoded(claims)}`;
    const { privateKey } = mischief.signedByStranger ? stranger : own;
    return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
  };
  const redeem = (issuer: string, form: URLSearchParams, authorization = "") => {
    const found = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const [id, secret] = Buffer.from(authorization.slice(6), "base64").toString().split(":");
    const isClient =
      decodeURIComponent(id ?? "") === clientId &&
      decodeURIComponent(secret ?? "") === clientSecret;
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest();
    const fits =
      found?.asked.get("code_challenge") === challenge.toString("base64url") &&
      found.asked.get("redirect_uri") === form.get("redirect_uri");
    if (!found || !isClient || !fits) return { status: 400, body: { error: "invalid_grant" } };
    const token = randomUUID();
    userinfos.set(`Bearer ${token}`, { sub: "u1", ...found.mischief.userinfo });
    const answer = { access_token: token, token_type: "Bearer", expires_in: 60 };
    return {
      status: 200,
      body: { ...answer, id_token: proof(issuer, found.asked, found.mischief) },
    };
  };
  const server = createServer(async (request, response) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (mood.hangs) return;
    if (mood.down) return send(500, {});
    const { authorization } = request.headers;
    if (request.url === "/token") {
      const form = new URLSearchParams(await text(request));
      const { status, body } = redeem(issuer, form, authorization);
      return send(status, body);
    }
    if (request.url === "/userinfo") return send(200, userinfos.get(authorization ?? ""));
    if (request.url === "/jwks")
      return send(200, {
        keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
      });
    return send(200, {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, jwks_uri: `${issuer}/jwks` },
      ...{ token_endpoint: `${issuer}/token`, userinfo_endpoint: `${issuer}/userinfo` },
      ...{ response_types_supported: ["code"], subject_types_supported: ["public"] },
      id_token_signing_alg_values_supported: ["RS256"],
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
    mood,
    /** Somebody signs in at the issuer, who leads his browser back with this query. */
    answers: (address: string, mischief: Mischief = {}): string => {
      const { origin, searchParams: asked } = new URL(address);
      if (origin !== issuer) throw new Error("the browser went somewhere else");
      const code = randomUUID();
      codes.set(code, { asked, mischief });
      return new URLSearchParams({ code, state: asked.get("state") ?? "" }).toString();
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
