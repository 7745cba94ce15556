import { err, ok, type Result } from "@union/kernel";
import { describeError, type Logger } from "@union/observability";
import * as oidc from "openid-client";
import { type Attempt, nonceOf, stateOf, verifierOf } from "./attempt.js";
import type { ProviderConfig } from "./provider-config.js";
import { type ProviderRefusal, refusalOf } from "./provider-refusal.js";

/** What the hospital vouches for: who it is, and whether it asked for a second factor. */
export type Proof = { readonly name: string | null; readonly factorPassed: boolean };

export type Provider = {
  readonly config: ProviderConfig;
  /** Where the browser goes to sign in at the hospital. */
  address(attempt: Attempt): Promise<Result<string, ProviderRefusal>>;
  /** The proof for which the hospital's answer stands; `answer` is the query with which the browser came back. */
  prove(answer: string, attempt: Attempt): Promise<Result<Proof, ProviderRefusal>>;
};

/** Each question to the provider takes no longer; all of a sign-in together less than the gateway waits. */
const patienceSeconds = 2;
/** Then its addresses are asked for again. */
const discoveryLifeMs = 60 * 60_000;

/** The hospital's sign-in: authorization code with PKCE; the proof's signature is checked though it comes over TLS. */
export function provider(config: ProviderConfig, log: Logger): Provider {
  const client = remembering(() => discover(config), discoveryLifeMs);
  const callback = new URL("/sign-in/hospital/callback", config.publicUrl);
  const orRefusal = async <T>(ask: () => Promise<T>): Promise<Result<T, ProviderRefusal>> => {
    try {
      return ok(await ask());
    } catch (thrown) {
      const refusal = refusalOf(thrown);
      log.warn(
        { err: describeError(thrown), refusal: refusal.kind },
        "the hospital's sign-in failed",
      );
      return err(refusal);
    }
  };
  return {
    config,
    address: (attempt) =>
      orRefusal(async () => {
        const acr = config.secondFactorAcr.join(" ");
        const asked = {
          redirect_uri: callback.href,
          scope: config.scope,
          state: stateOf(attempt),
          nonce: nonceOf(attempt),
          code_challenge: await oidc.calculatePKCECodeChallenge(verifierOf(attempt)),
          code_challenge_method: "S256",
          ...(acr && { acr_values: acr }),
        };
        return oidc.buildAuthorizationUrl(await client(), asked).href;
      }),
    prove: (answer, attempt) =>
      orRefusal(async () => {
        const known = await client();
        const tokens = await oidc.authorizationCodeGrant(known, new URL(`?${answer}`, callback), {
          expectedState: stateOf(attempt),
          expectedNonce: nonceOf(attempt),
          pkceCodeVerifier: verifierOf(attempt),
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error("the provider gave no proof");
        const more =
          config.claim in claims || !known.serverMetadata().userinfo_endpoint
            ? {}
            : await oidc.fetchUserInfo(known, tokens.access_token, claims.sub);
        return proofOf(config, { ...more, ...claims });
      }),
  };
}

async function discover(config: ProviderConfig): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, clientAuth } = config;
  const auth = clientAuth === "basic" ? oidc.ClientSecretBasic : oidc.ClientSecretPost;
  const found = await oidc.discovery(issuer, clientId, undefined, auth(clientSecret), {
    timeout: patienceSeconds,
    execute: [
      oidc.enableNonRepudiationChecks,
      ...(issuer.protocol === "http:" ? [oidc.allowInsecureRequests] : []),
    ],
  });
  return found;
}

function proofOf(
  { claim, secondFactorAmr, secondFactorAcr }: ProviderConfig,
  claims: Readonly<Record<string, unknown>>,
): Proof {
  const { [claim]: name, amr, acr } = claims;
  const ways: readonly unknown[] = Array.isArray(amr) ? amr : [];
  return {
    name: typeof name === "string" || Number.isSafeInteger(name) ? String(name).trim() : null,
    factorPassed:
      secondFactorAmr.some((way) => ways.includes(way)) ||
      secondFactorAcr.some((level) => level === acr),
  };
}

/** What was asked for once, for a while; a failure is not remembered. */
function remembering<T>(ask: () => Promise<T>, lifeMs: number): () => Promise<T> {
  let known: { readonly until: number; readonly value: Promise<T> } | null = null;
  return () => {
    if (known && known.until > Date.now()) return known.value;
    const value = ask();
    const mine = { until: Date.now() + lifeMs, value };
    known = mine;
    value.catch(() => {
      if (known === mine) known = null;
    });
    return value;
  };
}
