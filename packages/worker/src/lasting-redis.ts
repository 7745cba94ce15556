import { Redis } from "ioredis";
import { backOff } from "./back-off.js";

/** How long letting go waits for work in hand; whatever is cut off is rolled back and done by the next process. */
const grace = { reachable: 30_000, away: 1_000 };

/** A connection that waits for a Redis that is away, for as long as it takes. */
export class LastingRedis {
  readonly redis: Redis;
  private isOver = false;

  constructor(url: string) {
    this.redis = new Redis(url, {
      maxRetriesPerRequest: null,
      disconnectTimeout: 200,
      retryStrategy: (failures) => (this.isOver ? null : backOff(failures, 100, 2_000)),
    });
    this.redis.on("error", () => undefined);
  }

  /** Lets the work on it come to its end, if Redis is there to let it, and closes. */
  async letGo(ending: Promise<void>): Promise<void> {
    await within(this.redis.status === "ready" ? grace.reachable : grace.away, ending);
    this.isOver = true;
    this.redis.disconnect();
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
