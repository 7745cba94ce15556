import { scopeOf } from "@union/kernel";
import type { FastifyRequest } from "fastify";
import { HttpRefusal } from "../http/http-refusal.js";
import { queueSentences } from "./queue-sentences.js";
import { isSameOrigin } from "./same-origin.js";

/** A hook before everything that changes a queue: from our own page, by an account that may. Needs the operator's hook before it. */
export async function mayAct(request: FastifyRequest): Promise<void> {
  if (!isSameOrigin(request))
    throw new HttpRefusal(403, "OTHER_ORIGIN", queueSentences.OTHER_ORIGIN);
  const actor = request.asker?.actor ?? null;
  if (actor === null || scopeOf(actor, "operations.write") === null)
    throw new HttpRefusal(403, "FORBIDDEN", queueSentences.NOT_ALLOWED);
}
