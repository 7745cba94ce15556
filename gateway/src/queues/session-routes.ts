import type { ApolloServer } from "@apollo/server";
import type { AccessTokenVerifier } from "@union/identity";
import { scopeOf } from "@union/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphContext } from "../graph/graph-context.js";
import { actorOf } from "../http/actor-of.js";
import { HttpRefusal } from "../http/http-refusal.js";
import { localeOf } from "../locale.js";
import { operatorCookie } from "./operator-cookie.js";
import { queueSentences } from "./queue-sentences.js";
import { isSameOrigin } from "./same-origin.js";
import { signIn } from "./sign-in.js";
import { signInPage } from "./sign-in-page.js";

/** GET and POST /queues/sign-in, POST /queues/sign-out. */
export const sessionRoutes =
  (apollo: ApolloServer<GraphContext>, verifier: AccessTokenVerifier) =>
  async (server: FastifyInstance) => {
    server.addHook("onRequest", async (request) => {
      if (request.method === "POST" && !isSameOrigin(request))
        throw new HttpRefusal(403, "OTHER_ORIGIN", queueSentences.OTHER_ORIGIN);
    });
    server.get("/sign-in", (_, reply) => reply.send(signInPage()));
    server.post("/sign-in", async (request, reply) => {
      const { login, password } = (request.body ?? {}) as Record<string, unknown>;
      if (typeof login !== "string" || typeof password !== "string" || !login || !password)
        return reply.code(400).send(signInPage(queueSentences.FORM_INCOMPLETE));
      const session = await signIn(apollo, askerOf(request), { login, password });
      if (!session.ok)
        return reply.code(session.error.status).send(signInPage(session.error.message));
      const actor = await actorOf(verifier, session.value);
      if (actor === null || scopeOf(actor, "operations.read") === null)
        return reply.code(403).send(signInPage(queueSentences.NOT_OPERATOR));
      return goTo(reply, "/queues/", operatorCookie(request, session.value));
    });
    server.post("/sign-out", (request, reply) =>
      goTo(reply, "/queues/sign-in", operatorCookie(request, null)),
    );
  };

const goTo = (reply: FastifyReply, place: string, cookie: string): FastifyReply =>
  reply.header("set-cookie", cookie).redirect(place, 303);

const askerOf = (request: FastifyRequest) => ({
  actor: null,
  traceId: request.id,
  locale: localeOf(request.headers["accept-language"]),
  http: request,
});
