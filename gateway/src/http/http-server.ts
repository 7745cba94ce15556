import type { Logger } from "@union/observability";
import { requestDuration } from "@union/observability";
import { type FastifyInstance, fastify } from "fastify";
import { HttpRefusal } from "./http-refusal.js";
import { refusalOf } from "./refusal-of.js";
import { securityHeaders } from "./security-headers.js";
import { sendRefusal } from "./send-refusal.js";
import { sentences } from "./sentences.js";
import { traceId } from "./trace-id.js";

/** The HTTP server without routes: trace ids, security headers, one line of log and one measure a request, errors in words. */
export function httpServer(trustedProxies: string | null, log: Logger): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: 1_048_576,
    routerOptions: { maxParamLength: 100 },
    exposeHeadRoutes: false,
    trustProxy: trustedProxies ?? false,
    genReqId: (request) => traceId(request.headers["x-trace-id"]),
    forceCloseConnections: "idle",
    return503OnClosing: true,
  });
  server.removeContentTypeParser("text/plain");
  server.addHook("onRequest", (request, reply, done) => {
    reply.headers(securityHeaders).header("x-trace-id", request.id);
    done();
  });
  server.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "unknown";
    const { method } = request;
    const status = reply.statusCode;
    const operation = `${method} ${route}`;
    const outcome = `${Math.floor(status / 100)}xx`;
    requestDuration.observe({ service: "gateway", operation, outcome }, reply.elapsedTime / 1000);
    log.info({ traceId: request.id, method, route, status, ms: Math.round(reply.elapsedTime) });
    done();
  });
  server.setNotFoundHandler((request, reply) =>
    sendRefusal(request, reply, new HttpRefusal(404, "NOT_FOUND", sentences.NOT_FOUND)),
  );
  server.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.statusCode === 500) log.error({ traceId: request.id, err: error }, "unexpected");
    return sendRefusal(request, reply, refusal);
  });
  return server;
}
