import type { AppControllerRoute } from "@bull-board/api/typings/app";
import type { Logger } from "@union/observability";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { HttpRefusal } from "../http/http-refusal.js";
import { sentences } from "../http/sentences.js";
import type { Board } from "./board.js";
import { boardActs, boardBlanks, boardReads } from "./board-acts.js";
import { boardFiles } from "./board-files.js";
import { boardPage, boardPolicy } from "./board-page.js";
import { mayAct } from "./may-act.js";
import { queueSentences } from "./queue-sentences.js";

const pages = ["/", "/queue/:queueName", "/queue/:queueName/:jobId"];
const json = "application/json; charset=utf-8";
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The board's page, its files, and of its API what an operator may read and do. */
export const boardRoutes =
  ({ parts, isReady }: Board, log: Logger) =>
  async (server: FastifyInstance) => {
    const files = boardFiles(parts.statics);
    const page = boardPage(parts);
    const needRedis = async (): Promise<void> => {
      if (!(await isReady()))
        throw new HttpRefusal(503, "SERVICE_UNAVAILABLE", queueSentences.REDIS_AWAY);
    };
    for (const url of pages)
      server.get(url, { preHandler: needRedis }, (_, reply) =>
        reply.header("content-security-policy", boardPolicy).send(page),
      );
    server.get<{ Params: { "*": string } }>("/static/*", async (request, reply) => {
      const file = files.get(request.params["*"]);
      if (!file) throw new HttpRefusal(404, "NOT_FOUND", sentences.NOT_FOUND);
      // A script that works in the background obeys the policy it came with, not that of the page.
      reply.headers({
        "content-security-policy": boardPolicy,
        "cache-control": "private, max-age=3600",
      });
      reply.type(file.type);
      return reply.send(await file.read());
    });
    for (const route of parts.routes)
      for (const { method, url, act } of openOf(route))
        server.route({
          method,
          url,
          onRequest: act === null ? [] : mayAct,
          preHandler: needRedis,
          onResponse: async (request, reply) => {
            if (act !== null) log.info(noteOf(act, request, reply.statusCode), "an act on a queue");
          },
          handler: async (request, reply) => {
            const { status = 200, body } = await route.handler({
              ...parts,
              params: request.params as Record<string, unknown>,
              query: request.query as Record<string, unknown>,
              body: {},
              headers: {},
            });
            return reply.code(status).type(json).send(JSON.stringify(body));
          },
        });
    for (const [url, blank] of Object.entries(boardBlanks))
      server.get(url, (_, reply) => reply.type(json).send(JSON.stringify(blank)));
    server.route({
      method: [...methods],
      url: "/api/*",
      onRequest: async () => {
        throw new HttpRefusal(403, "FORBIDDEN", queueSentences.ACT_CLOSED);
      },
      handler: () => undefined,
    });
  };

/** The ways to a route that are open; `act` is null for one that only reads. */
function* openOf({ method, route }: AppControllerRoute) {
  for (const small of [method].flat())
    for (const url of [route].flat()) {
      const named = `${small.toUpperCase()} ${url}`;
      const act = boardActs[named] ?? null;
      if (act !== null || boardReads.has(named)) yield { method: small.toUpperCase(), url, act };
    }
}

function noteOf(action: string, { id, asker, params }: FastifyRequest, status: number) {
  const { queueName = null, jobId = null } = params as Record<string, string | undefined>;
  const accountId = asker?.actor?.accountId ?? null;
  return { traceId: id, accountId, action, queue: queueName, jobId, status };
}
