import { Redis } from "ioredis";

/** Some work on a connection of its own, which is closed again. Throws when Redis cannot be reached within seconds. */
export async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const options = { lazyConnect: true, connectTimeout: 5_000, commandTimeout: 5_000 };
  const redis = new Redis(url, { ...options, retryStrategy: () => null });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}
