import type { Rate } from "./provider-rates.js";
import { takeScript } from "./take-script.js";

/** What a budget needs of a Redis client; ioredis has it. */
export type RedisScripts = {
  eval(script: string, keys: number, ...given: (string | number)[]): Promise<unknown>;
};

/** What was granted, and after how many milliseconds there is one more; 0 when all was granted. */
export type Granted = { readonly granted: number; readonly retryAfterMs: number };

/** The messages that may still go to a provider now. Redis holds the count and the clock: all processes share them. */
export type ProviderBudget = {
  /** Takes up to `n`, as many as are left. Rejects when Redis does not answer. */
  take(n: number): Promise<Granted>;
  state(): Promise<{ readonly left: number; readonly capacity: number }>;
};

/** The token bucket of a provider, kept under `prefix`. It fills to `capacity` and is full when nobody ever took. */
export function providerBudget(
  { redis, prefix }: { readonly redis: RedisScripts; readonly prefix: string },
  provider: string,
  { capacity, refillPerSecond }: Rate,
): ProviderBudget {
  if (!(capacity >= 1) || !(refillPerSecond > 0))
    throw new Error(`the rate of ${provider} needs a capacity of 1 or more and a refill above 0`);
  const key = `${prefix}:budget:${provider}`;
  const run = async (wanted: number) => {
    const answer = await redis.eval(takeScript, 1, key, capacity, refillPerSecond, wanted);
    const [granted = 0, retryAfterMs = 0, left = 0] = answer as number[];
    return { granted, retryAfterMs, left };
  };
  return {
    async take(n) {
      if (!Number.isInteger(n) || n < 1)
        throw new Error("a budget gives whole messages, 1 or more");
      const { granted, retryAfterMs } = await run(n);
      return { granted, retryAfterMs };
    },
    async state() {
      return { left: (await run(0)).left, capacity };
    },
  };
}
