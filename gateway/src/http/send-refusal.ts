import type { FastifyReply, FastifyRequest } from "fastify";
import { localeOf, say } from "../locale.js";
import type { HttpRefusal } from "./http-refusal.js";

/** Answers in the shape of a GraphQL error, so a client reads one shape everywhere. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { statusCode, code, sentence, headers }: HttpRefusal,
): FastifyReply {
  const message = say(sentence, localeOf(request.headers["accept-language"]));
  return reply
    .code(statusCode)
    .headers(headers)
    .send({ errors: [{ message, extensions: { code, traceId: request.id } }] });
}
