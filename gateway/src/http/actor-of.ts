import type { AccessTokenVerifier } from "@union/identity";
import type { Actor } from "@union/kernel";
import { HttpRefusal } from "./http-refusal.js";
import { sentences } from "./sentences.js";

/** The actor of an access token, or null; refuses with 503 while nobody can know, because the keys cannot be fetched. */
export const actorOf = (verifier: AccessTokenVerifier, token: string): Promise<Actor | null> =>
  verifier.verify(token).catch(() => {
    throw new HttpRefusal(503, "SERVICE_UNAVAILABLE", sentences.SERVICE_UNAVAILABLE);
  });
