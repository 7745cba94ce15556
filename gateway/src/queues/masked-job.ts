import { eventNames } from "@union/messages";
import { mask, masked } from "./masked.js";

const shapes: Readonly<Record<string, RegExp>> = {
  traceId: /^[\w-]{8,64}$/,
  createdAt: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
};
const events = new Set<string>(eventNames);

/** The name of a job where it is the name of an event of this release. */
export const maskedName = (name: unknown): string =>
  typeof name === "string" && events.has(name) ? name : mask;

/**
 * A job's data as an operator sees it: which event, about what id, under which trace id and since when. Of its payload only
 * ids are left, for a card of a person travels in one.
 */
export function maskedJob(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return masked(data);
  const shown = masked(data) as Record<string, unknown>;
  const given = data as Readonly<Record<string, unknown>>;
  for (const [field, shape] of Object.entries(shapes)) {
    const value = given[field];
    if (typeof value === "string" && shape.test(value)) shown[field] = value;
  }
  return "name" in given ? { ...shown, name: maskedName(given["name"]) } : shown;
}
