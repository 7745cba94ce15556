import { createHmac, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Actor } from "@union/kernel";
import fc from "fast-check";
import { accessTokenSigner } from "./access-token-signer.js";
import { accessTokenVerifier } from "./access-token-verifier.js";
import { claimsOf } from "./claims-of.js";
import { findActor } from "./find-actor.js";

const newKey = () =>
  JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }));
const signer = accessTokenSigner(newKey());
const jwks = () => ({ keys: [...signer.jwks().keys] });
const now = new Date("2026-05-01T08:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const chair: Actor = {
  accountId: "account-1",
  unionId: "union-1",
  memberId: null,
  sessionId: "session-1",
  grants: [{ role: "CHAIR", campusIds: ["east"], departmentIds: null }],
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const verifierAt = (at: Date) => accessTokenVerifier(jwks(), { clock: () => at });

test("a signed actor comes back as he was", async () => {
  const token = await signer.sign(chair, now);
  await expect(verifierAt(now).verify(token)).resolves.toEqual(chair);
});

test("every actor survives the way through claims", () => {
  const ids = fc.option(fc.array(fc.string({ minLength: 1 })), { nil: null });
  const actors = fc.record({
    accountId: fc.string({ minLength: 1 }),
    unionId: fc.string({ minLength: 1 }),
    memberId: fc.option(fc.string({ minLength: 1 }), { nil: null }),
    sessionId: fc.string({ minLength: 1 }),
    grants: fc.array(
      fc.record({
        role: fc.constantFrom("MEMBER", "CHAIR", "AUDIT_ADMINISTRATOR"),
        campusIds: ids,
        departmentIds: ids,
      }),
    ),
  });
  fc.assert(
    fc.property(actors, (actor) => expect(findActor(claimsOf(actor as Actor))).toEqual(actor)),
  );
});

test("a role that this release does not know gives nothing, and a malformed grant spoils the token", () => {
  const claims = { ...claimsOf(chair), gr: [{ r: "EMPEROR", c: null, d: null }] };
  expect(findActor(claims)?.grants).toEqual([]);
  expect(findActor({ ...claims, gr: [{ r: "CHAIR", d: null }] })).toBeNull();
  expect(findActor({ ...claims, sid: undefined })).toBeNull();
});

test("a token is good for 15 minutes and five seconds of clock difference", async () => {
  const token = await signer.sign(chair, now);
  await expect(verifierAt(later(904)).verify(token)).resolves.toEqual(chair);
  await expect(verifierAt(later(906)).verify(token)).resolves.toBeNull();
});

test("a remembered token ends as any other", async () => {
  let at = now;
  const { verify } = accessTokenVerifier(jwks(), { clock: () => at });
  const token = await signer.sign(chair, now);
  const first = await verify(token);
  await expect(verify(token)).resolves.toBe(first);
  at = later(906);
  await expect(verify(token)).resolves.toBeNull();
});

test("a token of another key is refused even under our key's name", async () => {
  const stranger = accessTokenSigner(newKey());
  const [, payload, signature] = (await stranger.sign(chair, now)).split(".");
  const header = encode({ alg: "EdDSA", kid: signer.kid });
  const forged = `${header}.${payload}.${signature}`;
  await expect(verifierAt(now).verify(await stranger.sign(chair, now))).resolves.toBeNull();
  await expect(verifierAt(now).verify(forged)).resolves.toBeNull();
});

test("a token without algorithm, or with HS256 keyed by our public key, is refused", async () => {
  const [, payload] = (await signer.sign(chair, now)).split(".");
  const none = `${encode({ alg: "none", kid: signer.kid })}.${payload}.`;
  const signed = `${encode({ alg: "HS256", kid: signer.kid })}.${payload}`;
  const publicKey = Buffer.from(signer.jwks().keys[0]?.x ?? "", "base64url");
  const hmac = createHmac("sha256", publicKey).update(signed).digest("base64url");
  await expect(verifierAt(now).verify(none)).resolves.toBeNull();
  await expect(verifierAt(now).verify(`${signed}.${hmac}`)).resolves.toBeNull();
});

test("a changed payload, another issuer's word and junk are refused", async () => {
  const [header, , signature] = (await signer.sign(chair, now)).split(".");
  const payload = encode({ ...claimsOf(chair), iss: "union-hall", iat: 0, exp: 9e9, uid: "other" });
  await expect(verifierAt(now).verify(`${header}.${payload}.${signature}`)).resolves.toBeNull();
  await expect(verifierAt(now).verify("junk")).resolves.toBeNull();
  await expect(verifierAt(now).verify("")).resolves.toBeNull();
});

test("a key that is no Ed25519 private key is refused without being quoted", () => {
  const { publicKey } = generateKeyPairSync("ed25519");
  const publicOnly = JSON.stringify(publicKey.export({ format: "jwk" }));
  for (const wrong of ["hunter2", "null", "{}", publicOnly]) {
    expect(() => accessTokenSigner(wrong)).toThrow(/not an Ed25519 private key/);
    expect(() => accessTokenSigner(wrong)).not.toThrow(/hunter2/);
  }
});

describe("with keys at a URL", () => {
  let fetches = 0;
  let keys = jwks();
  let status = 200;
  const server = createServer((_, response) => {
    fetches += 1;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(keys));
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  });
  beforeEach(() => {
    fetches = 0;
    status = 200;
    keys = jwks();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("a new key is learned from an unknown key id", async () => {
    const next = accessTokenSigner(newKey());
    const { verify } = accessTokenVerifier(url, { clock: () => now, coolDownMs: 0 });
    await expect(verify(await signer.sign(chair, now))).resolves.toEqual(chair);
    keys = { keys: [...signer.jwks().keys, ...next.jwks().keys] };
    await expect(verify(await next.sign(chair, now))).resolves.toEqual(chair);
    expect(fetches).toBe(2);
  });

  test("invented key ids cannot make us fetch again and again", async () => {
    const { verify } = accessTokenVerifier(url, { clock: () => now });
    for (let i = 0; i < 5; i += 1) {
      const stranger = accessTokenSigner(newKey());
      await expect(verify(await stranger.sign(chair, now))).resolves.toBeNull();
    }
    expect(fetches).toBe(1);
  });

  test("when the keys cannot be fetched the token is neither good nor bad", async () => {
    status = 500;
    const { verify } = accessTokenVerifier(url, { clock: () => now });
    await expect(verify(await signer.sign(chair, now))).rejects.toThrow();
  });
});
