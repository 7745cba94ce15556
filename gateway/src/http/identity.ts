import type { AccessTokenVerifier } from "@union/identity";
import type { FastifyRequest } from "fastify";
import { localeOf } from "../locale.js";
import { actorOf } from "./actor-of.js";
import type { Asker } from "./asker.js";
import { HttpRefusal } from "./http-refusal.js";
import type { Limiters } from "./limiters.js";
import { sentences } from "./sentences.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; set before the routes that need to know. */
    asker?: Asker;
  }
}

/** A hook that finds out who asks and counts the request for the address and the account. */
export type Identity = (request: FastifyRequest) => Promise<void>;

/**
 * No token is an anonymous asker; a token that is not valid, or whose session has ended, is 401, so the client refreshes its session instead of
 * being shown less than it expects.
 */
export const identity =
  (verifier: AccessTokenVerifier, limits: Limiters): Identity =>
  async (request) => {
    const token = tokenOf(request);
    const actor = token === null ? null : await actorOf(verifier, token);
    const asker: Asker = {
      actor,
      traceId: request.id,
      locale: localeOf(request.headers["accept-language"]),
      http: request,
    };
    request.asker = asker;
    const counted = [limits.address(request), actor && limits.actor(asker)];
    await Promise.all([...counted, actor && limits.unlessEnded(actor)]);
    if (token !== null && actor === null)
      throw new HttpRefusal(401, "UNAUTHENTICATED", sentences.UNAUTHENTICATED);
  };

/** The bearer token; null when there is no authorization at all, empty when it is of another kind. */
function tokenOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  return /^Bearer ([\w.-]+)$/.exec(authorization)?.[1] ?? "";
}
