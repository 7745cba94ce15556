import type { ApolloServer } from "@apollo/server";
import type { AccessTokenVerifier } from "@union/identity";
import type { Logger } from "@union/observability";
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from "fastify";
import type { GraphContext } from "../graph/graph-context.js";
import { HttpRefusal } from "../http/http-refusal.js";
import type { Limiters } from "../http/limiters.js";
import { refusalOf } from "../http/refusal-of.js";
import { sentences } from "../http/sentences.js";
import { board } from "./board.js";
import { boardRoutes } from "./board-routes.js";
import { formBody } from "./form-body.js";
import { openQueues } from "./open-queues.js";
import { operatorOnly } from "./operator-only.js";
import { plainPagePolicy } from "./plain-page.js";
import { queueNames } from "./queue-names.js";
import { sendScreenRefusal } from "./send-screen-refusal.js";
import { sessionRoutes } from "./session-routes.js";

type Needs = {
  readonly apollo: ApolloServer<GraphContext>;
  readonly verifier: AccessTokenVerifier;
  readonly limits: Limiters;
  readonly redisUrl: string;
  readonly log: Logger;
};

/**
 * Everything under /queues: bull-board behind the sign-in of a system administrator. Nothing of it answers anybody else,
 * and nothing of it asks Redis before somebody looks.
 */
export const queueScreens =
  ({ apollo, verifier, limits, redisUrl, log }: Needs) =>
  async (server: FastifyInstance) => {
    const queues = openQueues(redisUrl, queueNames);
    formBody(server);
    server.addHook("onClose", async () => queues.close());
    server.addHook("onRequest", async (request, reply) => {
      // Without a referrer a browser would not name the origin of our own forms either.
      reply.header("referrer-policy", "same-origin");
      reply.header("content-security-policy", plainPagePolicy).type("text/html; charset=utf-8");
      await limits.address(request);
    });
    server.setErrorHandler((error, request, reply) => {
      const refusal = refusalOf(error);
      if (refusal.statusCode === 500) log.error({ traceId: request.id, err: error }, "unexpected");
      return sendScreenRefusal(request, reply, refusal);
    });
    await server.register(sessionRoutes(apollo, verifier));
    await server.register(
      behindSignIn(operatorOnly(verifier, limits), boardRoutes(board(queues), log)),
    );
  };

/** Routes that a hook guards, and with them every path that is not there. */
const behindSignIn =
  (guard: (request: FastifyRequest) => Promise<void>, routes: FastifyPluginAsync) =>
  async (server: FastifyInstance) => {
    server.addHook("onRequest", guard);
    server.setNotFoundHandler((request, reply) =>
      sendScreenRefusal(request, reply, new HttpRefusal(404, "NOT_FOUND", sentences.NOT_FOUND)),
    );
    await server.register(routes);
  };
