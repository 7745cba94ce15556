import { Redis } from "ioredis";

/** A connection to Redis for few, short commands: one that cannot be answered within seconds fails instead of waiting. */
export function openRedis(url: string, commandTimeout = 5_000): Redis {
  const redis = new Redis(url, {
    commandTimeout,
    maxRetriesPerRequest: 1,
    disconnectTimeout: 200,
    retryStrategy: (failures) => Math.min(failures * 100, 2_000),
  });
  // A lost connection shows where a command is refused; without a listener it would end the process.
  redis.on("error", () => undefined);
  return redis;
}
