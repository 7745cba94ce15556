import { openRedis } from "@union/worker";

/** The keys of Redis in whose name or value a text stands; for looking for what must not be there. */
export async function redisHolds(words: readonly string[]): Promise<string[]> {
  const redis = openRedis(process.env["REDIS_URL"] ?? "");
  const holding: string[] = [];
  try {
    for (const key of await redis.keys("*")) {
      const value = JSON.stringify(await contentOf(redis, key));
      if (words.some((word) => key.includes(word) || value.includes(word))) holding.push(key);
    }
  } finally {
    redis.disconnect();
  }
  return holding;
}

async function contentOf(redis: ReturnType<typeof openRedis>, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case "string":
      return redis.get(key);
    case "hash":
      return redis.hgetall(key);
    case "list":
      return redis.lrange(key, 0, -1);
    case "set":
      return redis.smembers(key);
    case "zset":
      return redis.zrange(key, 0, -1);
    case "stream":
      return redis.xrange(key, "-", "+");
    default:
      return null;
  }
}
