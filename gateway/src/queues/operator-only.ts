import type { AccessTokenVerifier } from "@union/identity";
import { scopeOf } from "@union/kernel";
import type { FastifyRequest } from "fastify";
import { actorOf } from "../http/actor-of.js";
import { HttpRefusal } from "../http/http-refusal.js";
import type { Limiters } from "../http/limiters.js";
import { localeOf } from "../locale.js";
import { readOperatorCookie } from "./operator-cookie.js";
import { queueSentences } from "./queue-sentences.js";

/** A hook that lets nobody pass but a signed-in account that may see the queues. */
export const operatorOnly =
  (verifier: AccessTokenVerifier, limits: Limiters) => async (request: FastifyRequest) => {
    const token = readOperatorCookie(request);
    const actor = token === null ? null : await actorOf(verifier, token);
    if (actor === null) throw new HttpRefusal(401, "UNAUTHENTICATED", queueSentences.SIGN_IN_FIRST);
    const locale = localeOf(request.headers["accept-language"]);
    request.asker = { actor, traceId: request.id, locale, http: request };
    await Promise.all([limits.actor(request.asker), limits.unlessEnded(actor)]);
    if (scopeOf(actor, "operations.read") === null)
      throw new HttpRefusal(403, "FORBIDDEN", queueSentences.NOT_OPERATOR);
  };
