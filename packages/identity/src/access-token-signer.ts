import { createHash, createPrivateKey, type JsonWebKey } from "node:crypto";
import type { Actor } from "@union/kernel";
import { type JWK, SignJWT } from "jose";
import { accessToken } from "./access-token.js";
import { claimsOf } from "./claims-of.js";

export type AccessTokenSigner = {
  /** An access token for the actor, valid from `now` for so many seconds, 15 minutes unless told. */
  sign(actor: Actor, now: Date, lifeSeconds?: number): Promise<string>;
  /** The public half of the key, as `/jwks.json` shows it. */
  jwks(): { readonly keys: readonly JWK[] };
  /** Name of the key in token headers: its RFC 7638 thumbprint. */
  readonly kid: string;
};

/** Signs access tokens with the Ed25519 private key in `privateJwkJson`; throws when it is not such a key. */
export function accessTokenSigner(privateJwkJson: string): AccessTokenSigner {
  const { crv, d, kty, x } = readKey(privateJwkJson);
  const key = createPrivateKey({ key: { crv, d, kty, x }, format: "jwk" });
  const kid = createHash("sha256").update(JSON.stringify({ crv, kty, x })).digest("base64url");
  const header = { alg: accessToken.algorithm, kid };
  return {
    kid,
    jwks: () => ({ keys: [{ kty, crv, x, kid, alg: accessToken.algorithm, use: "sig" }] }),
    sign(actor, now, lifeSeconds = accessToken.lifeSeconds) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT({ ...claimsOf(actor) })
        .setProtectedHeader(header)
        .setIssuer(accessToken.issuer)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeSeconds)
        .sign(key);
    },
  };
}

/** The message never quotes the text: it is a secret. */
function readKey(json: string): { crv: string; d: string; kty: string; x: string } {
  const wrong = new Error("The signing key is not an Ed25519 private key written as JWK JSON.");
  let jwk: JsonWebKey | null;
  try {
    jwk = JSON.parse(json) as JsonWebKey | null;
  } catch {
    throw wrong;
  }
  if (jwk?.kty !== "OKP" || jwk.crv !== "Ed25519" || !jwk.d || !jwk.x) throw wrong;
  return { crv: jwk.crv, d: jwk.d, kty: jwk.kty, x: jwk.x };
}
