import type { FastifyRequest } from "fastify";
import type { Asker } from "./asker.js";

/** Who asks, behind the identity hook; throws where a route was opened without it. */
export function askerOf({ asker }: FastifyRequest): Asker {
  if (asker === undefined) throw new Error("a route that needs an asker lacks the identity hook");
  return asker;
}
