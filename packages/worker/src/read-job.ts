import { EventMismatch, type EventName, parseEvent } from "@union/messages";
import type { EventJob } from "./event-job.js";
import type { HeardEvent } from "./heard-event.js";

const texts = ["id", "unionId", "subject", "traceId", "createdAt"] as const;

/** A job's data as an event, checked once more on this side. Throws EventMismatch when it is not what its name promises. */
export function readJob(job: EventJob): HeardEvent {
  for (const field of texts)
    if (typeof job[field] !== "string") throw new EventMismatch("WRONG_PAYLOAD", job.name, field);
  const payload = parseEvent(job.name, job.payload);
  return { ...job, name: job.name as EventName, payload, createdAt: new Date(job.createdAt) };
}
