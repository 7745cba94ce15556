import type { FastifyRequest } from "fastify";
import type { GraphContext } from "./graph-context.js";

/** The context of a request that nobody sent: it is planned and answered by nobody. */
export const planOnlyContext: GraphContext = {
  actor: null,
  traceId: "warm-up-plans",
  locale: "en",
  http: { headers: {} } as FastifyRequest,
  setCookies: () => {},
  planOnly: true,
};
