/** An event on its way: what a job on a subscriber's queue holds. Instants are ISO texts. */
export type EventJob = {
  readonly id: string;
  readonly name: string;
  readonly unionId: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly traceId: string;
  readonly createdAt: string;
  /** The service that tells it, and its place in that service's outbox: there its effect is confirmed. */
  readonly publisher: string;
  readonly position: number;
  /** The event of the same subject that must be done before; null when none is known to be open. */
  readonly after: string | null;
};

/** An event for one of its subscribers. */
export type Telling = { readonly subscriber: string; readonly job: EventJob };

/** Where the house's queues live in Redis, unless a test wants its own place. */
export const queuePrefix = "union";

/** One job for one event and subscriber: telling an event again while it waits changes nothing. */
export const jobId = (eventId: string, subscriber: string): string => `${eventId}-${subscriber}`;
