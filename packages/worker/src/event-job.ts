/** An event on its way: what a job on a subscriber's queue holds. Instants are ISO texts. */
export type EventJob = {
  readonly id: string;
  readonly name: string;
  readonly unionId: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly traceId: string;
  readonly createdAt: string;
};

/** Where the house's queues live in Redis, unless a test wants its own place. */
export const queuePrefix = "union";

/** One job for one event and subscriber: telling an event again while it waits changes nothing. */
export const jobId = (event: EventJob, subscriber: string): string => `${event.id}-${subscriber}`;
