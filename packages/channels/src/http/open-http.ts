import { ok } from "@union/kernel";
import { Agent, request as send } from "undici";
import { bodyHead } from "./body-head.js";
import { guardedLookup, type MayReach, requireReachable } from "./guarded-lookup.js";
import type { Http } from "./http.js";
import { networkFailure } from "./network-failure.js";
import { statusFailure } from "./status-failure.js";

export type HttpOptions = {
  /** For the whole exchange, from the name look-up to the last byte read. */
  readonly timeoutMs: number;
  /** Which IP addresses may be spoken to; all of them unless told. */
  readonly mayReach?: MayReach;
};

/** A client with connections of its own. */
export function openHttp({ timeoutMs, mayReach }: HttpOptions): Http {
  const agent = new Agent({
    connections: 16,
    keepAliveTimeout: 30_000,
    connect: { timeout: timeoutMs, ...(mayReach && { lookup: guardedLookup(mayReach) }) },
  });
  return {
    async ask({ url, body, ...request }) {
      try {
        if (mayReach) requireReachable(url, mayReach);
        const answer = await send(url, {
          ...request,
          body: body ?? null,
          dispatcher: agent,
          signal: AbortSignal.timeout(timeoutMs),
        });
        const header = (name: string) => [answer.headers[name] ?? null].flat()[0] ?? null;
        const text = await bodyHead(answer.body, 65_536);
        return (
          statusFailure(answer.statusCode, header) ??
          ok({ status: answer.statusCode, header, text })
        );
      } catch (thrown) {
        return networkFailure(thrown);
      }
    },
    close: () => agent.close(),
  };
}
