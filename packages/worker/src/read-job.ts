import { EventMismatch, type EventName, parseEvent } from "@union/messages";
import type { EventJob } from "./event-job.js";
import type { HeardEvent } from "./heard-event.js";

const texts = ["id", "unionId", "subject", "traceId", "createdAt", "publisher"] as const;

/** Refuses a job that is not even an event, whatever its payload: EventMismatch. */
export function checkJob(job: EventJob): void {
  for (const field of texts)
    if (typeof job[field] !== "string") throw new EventMismatch("WRONG_PAYLOAD", job.name, field);
}

/** A job's data as its handler gets it, checked once more on this side. Throws EventMismatch when it is not what its name promises. */
export const readJob = ({ id, name, unionId, subject, traceId, ...job }: EventJob): HeardEvent => ({
  id,
  name: name as EventName,
  unionId,
  subject,
  traceId,
  payload: parseEvent(name, job.payload),
  createdAt: new Date(job.createdAt),
});
