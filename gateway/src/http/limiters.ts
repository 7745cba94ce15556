import { endedSessionKey } from "@union/identity";
import type { Actor } from "@union/kernel";
import type { Logger } from "@union/observability";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Redis } from "ioredis";
import type { Asker } from "./asker.js";
import { counters } from "./counters.js";
import { HttpRefusal } from "./http-refusal.js";
import type { RateLimits } from "./rate-limits.js";
import { sentences } from "./sentences.js";

/** The first three count one request and throw 429 when there were too many in this minute. */
export type Limiters = {
  address(request: FastifyRequest): Promise<void>;
  actor(asker: Asker): Promise<void>;
  signIn(request: FastifyRequest): Promise<void>;
  /** Throws 401 when the session of an access token has ended. Asked beside the others, it costs no trip of its own. */
  unlessEnded(actor: Actor): Promise<void>;
  close(): void;
};

/**
 * Rate limits counted in Redis, so all gateways count together. Without Redis each gateway counts for itself until it
 * is back: a limit that is too generous for a while is better than a union that nobody can reach. Ended sessions are seen
 * in the same Redis; without it their access tokens live until they expire, 15 minutes at most.
 */
export async function limiters(
  server: FastifyInstance,
  redisUrl: string,
  rates: RateLimits,
  log: Logger,
): Promise<Limiters> {
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: 500,
    disconnectTimeout: 200,
    retryStrategy: (attempts) => Math.min(attempts * 200, 5_000),
  });
  let up = true;
  redis.on("ready", () => {
    up = true;
  });
  const failed = (err: unknown): void => {
    if (up) log.error({ err }, "Redis does not answer; requests are counted in this process alone");
    up = false;
  };
  redis.on("error", failed);
  await new Promise<void>((done) => redis.once("ready", done).once("error", () => done()));
  const shared = await counters(server, rates, redis);
  const own = await counters(server, rates, null);
  const counting = (kind: keyof RateLimits) => async (request: FastifyRequest) => {
    const count = await shared[kind](request).catch((thrown: unknown) => {
      failed(thrown);
      return own[kind](request);
    });
    if (count.isAllowed || !count.isExceeded) return;
    const headers = { "retry-after": String(Math.max(1, count.ttlInSeconds)) };
    throw new HttpRefusal(429, "RATE_LIMITED", sentences.RATE_LIMITED, headers);
  };
  const perActor = counting("perActor");
  return {
    address: counting("perAddress"),
    actor: ({ http }) => perActor(http),
    signIn: counting("signIn"),
    async unlessEnded({ sessionId }) {
      const ended = await redis.exists(endedSessionKey(sessionId)).catch(failed);
      if (ended === 1) throw new HttpRefusal(401, "UNAUTHENTICATED", sentences.UNAUTHENTICATED);
    },
    close: () => redis.disconnect(),
  };
}
