import { randomUUID } from "node:crypto";

/** The trace id that a request brings, if it is one; else a new one. */
export function traceId(given: string | string[] | undefined): string {
  return typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
