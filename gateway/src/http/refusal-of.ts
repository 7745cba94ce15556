import { HttpRefusal } from "./http-refusal.js";
import { sentences } from "./sentences.js";

/** What the person is told of an error on the way: our own refusals, requests the server could not read, or an accident. */
export function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  const status = statusOf(error);
  if (status === 413) return new HttpRefusal(413, "BODY_TOO_LARGE", sentences.BODY_TOO_LARGE);
  if (status === 503)
    return new HttpRefusal(503, "SERVICE_UNAVAILABLE", sentences.SERVICE_UNAVAILABLE);
  if (status >= 400 && status < 500) return new HttpRefusal(status, "BAD_REQUEST");
  return new HttpRefusal(500, "INTERNAL", sentences.INTERNAL);
}

const statusOf = (error: unknown): number =>
  typeof error === "object" && error !== null && "statusCode" in error
    ? Number(error.statusCode)
    : 500;
