import { accessTokenSigner, accessTokenVerifier } from "@union/identity";
import type { Actor, Clock } from "@union/kernel";
import { testSecrets } from "@union/testing";

/** Whom an access token signs in, as a subgraph would see it; null when it is good for nobody. */
export const actorOfToken = (
  token: string | undefined,
  clock: Clock = () => new Date(),
): Promise<Actor | null> => {
  const keys = { keys: [...accessTokenSigner(testSecrets.signingKey).jwks().keys] };
  return accessTokenVerifier(keys, { clock }).verify(token ?? "");
};
