import type { Redis } from "ioredis";
import type { EventJob } from "./event-job.js";

/** Word from a consumer that an event's effect is committed. */
export type Confirmation = {
  readonly position: number;
  readonly subscriber: string;
  readonly eventId: string;
};

const keyOf = (prefix: string, publisher: string): string => `${prefix}:confirmed:${publisher}`;

/**
 * Sends word of a lot to the publishers, one message each. It may be lost: the publisher then tells again and hears it as
 * a duplicate.
 */
export function confirm(
  redis: Redis,
  prefix: string,
  subscriber: string,
  done: readonly EventJob[],
): void {
  for (const publisher of new Set(done.map((job) => job.publisher))) {
    const mine = done.filter((job) => job.publisher === publisher);
    const words = mine.map(({ position, id }) => `${position} ${subscriber} ${id}`);
    redis.rpush(keyOf(prefix, publisher), ...words).catch(() => undefined);
  }
}

/** Takes the word that has come for a publisher, `limit` at most. */
export async function takeConfirmations(
  redis: Redis,
  prefix: string,
  publisher: string,
  limit: number,
): Promise<Confirmation[]> {
  const words = (await redis.lpop(keyOf(prefix, publisher), limit)) ?? [];
  return words.map((word) => {
    const [position = "", subscriber = "", eventId = ""] = word.split(" ");
    return { position: Number(position), subscriber, eventId };
  });
}
