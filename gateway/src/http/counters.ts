import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Redis } from "ioredis";
import type { RateLimits } from "./rate-limits.js";

type Counter = ReturnType<FastifyInstance["createRateLimit"]>;
export type Counters = Readonly<Record<keyof RateLimits, Counter>>;

const minute = 60_000;

/** One counter of each kind, kept in Redis, or in this process when there is none given. */
export async function counters(
  server: FastifyInstance,
  rates: RateLimits,
  redis: Redis | null,
): Promise<Counters> {
  const made: { scope?: FastifyInstance } = {};
  await server.register(countingScope(redis, made));
  const perMinute = (max: number, keyGenerator: (request: FastifyRequest) => string) => {
    if (!made.scope) throw new Error("the rate limits were not registered");
    return made.scope.createRateLimit({ max, timeWindow: minute, keyGenerator });
  };
  return {
    perAddress: perMinute(rates.perAddress, ({ ip }) => `address:${ip}`),
    perActor: perMinute(rates.perActor, ({ asker }) => `actor:${asker?.actor?.accountId}`),
    signIn: perMinute(rates.signIn, ({ ip }) => `sign-in:${ip}`),
  };
}

/** The plugin counts in one place per scope, so each set of counters has a scope of its own. */
const countingScope =
  (redis: Redis | null, made: { scope?: FastifyInstance }) => async (scope: FastifyInstance) => {
    const store = redis ? { redis, nameSpace: "gateway-rate-" } : { cache: 50_000 };
    await scope.register(rateLimit, { global: false, timeWindow: minute, ...store });
    made.scope = scope;
  };
