import type { Actor, Clock } from "@union/kernel";
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";
import { accessToken } from "./access-token.js";
import { ActorCache } from "./actor-cache.js";
import { findActor } from "./find-actor.js";

export type AccessTokenVerifier = {
  /**
   * The actor of a valid token; null for one that is expired, forged, or not an access token of this house.
   * Rejects only when the keys cannot be fetched: then nobody knows whether the token is good.
   */
  verify(token: string): Promise<Actor | null>;
};

type Settings = {
  readonly clock?: Clock;
  /** How many verified tokens are remembered; a repeated token costs no signature check. */
  readonly capacity?: number;
  /** How long an unknown key id fetches nothing after the last fetch. */
  readonly coolDownMs?: number;
};

/**
 * Verifies access tokens with the keys at a URL (fetched when first needed, again for an unknown key id), or with a
 * key set given directly. Only EdDSA by `union-hall` counts; clocks may differ by five seconds.
 */
export function accessTokenVerifier(
  keys: string | JSONWebKeySet,
  { clock = () => new Date(), capacity = 10_000, coolDownMs = 30_000 }: Settings = {},
): AccessTokenVerifier {
  const keyOf =
    typeof keys === "string"
      ? createRemoteJWKSet(new URL(keys), { cooldownDuration: coolDownMs, timeoutDuration: 3_000 })
      : createLocalJWKSet(keys);
  const cache = new ActorCache(capacity);
  return {
    async verify(token) {
      const now = clock();
      const known = cache.find(token, now.getTime());
      if (known !== null) return known;
      const claims = await verifiedClaims(token, keyOf, now);
      const actor = claims === null ? null : findActor(claims);
      if (actor !== null) cache.add(token, actor, (claims?.exp ?? 0) * 1000);
      return actor;
    },
  };
}

async function verifiedClaims(
  token: string,
  keyOf: JWTVerifyGetKey,
  now: Date,
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms: [accessToken.algorithm],
      issuer: accessToken.issuer,
      requiredClaims: ["exp", "iat"],
      clockTolerance: 5,
      currentDate: now,
    });
    return payload;
  } catch (thrown) {
    if (thrown instanceof errors.JOSEError && !keysMissing(thrown)) return null;
    throw thrown;
  }
}

/** The key set could not be fetched or read; `JOSEError` itself is what a non-200 answer raises. */
const keysMissing = (thrown: InstanceType<typeof errors.JOSEError>): boolean =>
  thrown.code === errors.JWKSTimeout.code ||
  thrown.code === errors.JWKSInvalid.code ||
  thrown.code === errors.JOSEError.code;
