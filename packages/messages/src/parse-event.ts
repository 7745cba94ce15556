import { EventMismatch } from "./event-mismatch.js";
import { eventSchemas } from "./event-schemas.js";
import type { EventName, UnionEvents } from "./union-events.js";

const isEventName = (name: string): name is EventName => Object.hasOwn(eventSchemas, name);

/**
 * The payload as its event promises it, without any field that the schema does not name. Both sides call it: the publisher
 * before it writes, the consumer before it acts. Throws EventMismatch for an unknown event or a wrong payload.
 */
export function parseEvent<Name extends string>(
  name: Name,
  payload: unknown,
): UnionEvents[Name extends EventName ? Name : EventName] {
  if (!isEventName(name)) throw new EventMismatch("UNKNOWN_EVENT", name, null);
  const parsed = eventSchemas[name].safeParse(payload);
  if (parsed.success) return parsed.data as UnionEvents[Name extends EventName ? Name : EventName];
  const where = parsed.error.issues[0]?.path.join(".") || "the payload itself";
  throw new EventMismatch("WRONG_PAYLOAD", name, where);
}
