import type { Redis } from "ioredis";
import { openRedis } from "./open-redis.js";

export type ShortMark = { readonly key: string; readonly lifeMs: number };

/** Marks in Redis for other processes to see, each gone by itself when its life is over. */
export type ShortMarks = {
  /** Puts all marks in one trip; rejects within seconds while Redis is away. */
  put(marks: readonly ShortMark[]): Promise<void>;
  close(): void;
};

/** Marks in the Redis at a URL, which is not asked before the first mark. */
export function shortMarks(url: string): ShortMarks {
  let redis: Redis | null = null;
  return {
    async put(marks) {
      if (marks.length === 0) return;
      redis ??= openRedis(url, 1_000);
      const trip = redis.pipeline();
      for (const { key, lifeMs } of marks) trip.set(key, "1", "PX", Math.max(1, lifeMs));
      const failed = (await trip.exec())?.find(([error]) => error !== null);
      if (failed?.[0]) throw failed[0];
    },
    close: () => redis?.disconnect(),
  };
}
