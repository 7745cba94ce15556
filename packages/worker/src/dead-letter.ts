import type { Job } from "bullmq";
import type { EventJob } from "./event-job.js";

/** 死信 — an event that a service gave up, until a person drives it again or dismisses it. Nothing of its payload is here. */
export type DeadLetter = {
  readonly queue: string;
  /** Of the letter, on its queue. */
  readonly id: string;
  /** Name of the event. */
  readonly event: string;
  readonly eventId: string;
  readonly unionId: string;
  readonly subject: string;
  readonly attempts: number;
  readonly failedAt: Date;
  /** Why it failed last, in a sentence without any value of a row. */
  readonly reason: string;
  readonly traceId: string;
};

/** A failed job, read. Whatever somebody else may have put there is shown as far as it goes. */
export const deadLetterOf = (job: Job<EventJob>): DeadLetter => ({
  queue: job.queueName,
  id: job.id ?? "",
  event: job.name,
  eventId: String(job.data.id),
  unionId: String(job.data.unionId),
  subject: String(job.data.subject),
  attempts: job.attemptsMade,
  failedAt: new Date(job.finishedOn ?? job.timestamp),
  reason: job.failedReason ?? "",
  traceId: String(job.data.traceId),
});

/** The newest first; those of one moment by their id. */
export const newestFirst = (a: DeadLetter, b: DeadLetter): number =>
  b.failedAt.getTime() - a.failedAt.getTime() || (a.id < b.id ? 1 : -1);
