import type { FastifyReply, FastifyRequest } from "fastify";
import type { HttpRefusal } from "../http/http-refusal.js";
import { localeOf, say } from "../locale.js";
import { inBoth, plainPage } from "./plain-page.js";
import { signInPage } from "./sign-in-page.js";

const title = { zh: "队列", en: "Queues" };
const forBoard = /^\/queues\/(api|static)\//;

/** A refusal as whoever asked can read it: a page for a person, the sign-in where that is what is missing, else what the board understands. */
export function sendScreenRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: HttpRefusal,
): FastifyReply {
  const { statusCode, sentence, headers } = refusal;
  if (forBoard.test(request.url)) return sendToBoard(request, reply, refusal);
  const page =
    statusCode === 401
      ? signInPage()
      : plainPage(
          title,
          `<p role="alert">${inBoth(sentence)}</p>\n<p><a href="/queues/">返回队列 Back to the queues</a></p>`,
        );
  return reply.code(statusCode).headers(headers).type("text/html; charset=utf-8").send(page);
}

/** An error as the board's page expects one; it shows the message to whoever clicked. */
function sendToBoard(
  request: FastifyRequest,
  reply: FastifyReply,
  { statusCode, code, sentence, headers }: HttpRefusal,
): FastifyReply {
  const message = say(sentence, localeOf(request.headers["accept-language"]));
  return reply
    .code(statusCode)
    .headers(headers)
    .type("application/json; charset=utf-8")
    .send({ error: { key: "ERRORS.FORBIDDEN" }, message, code, traceId: request.id });
}
