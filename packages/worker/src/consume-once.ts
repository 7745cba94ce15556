import { type Database, toSqlInstant } from "@union/persistence";
import type { EventHandlers, HeardEvent } from "./heard-event.js";

export type Consumption = "DONE" | "DUPLICATE";

type Handler = NonNullable<EventHandlers[HeardEvent["name"]]>;

/** Nobody here does anything on this event: the subscription and the handlers of a service disagree. */
export class NoHandler extends Error {
  override readonly name = "NoHandler";
  constructor(event: string) {
    super(`No handler for ${event}. Write one, or take the queue off the event's subscriptions.`);
  }
}

/**
 * The event's effect and the mark that it was done, in one transaction. The mark comes first: whoever runs the same event
 * beside us waits for our commit and then finds a duplicate, or for our rollback and then does it himself.
 */
export async function consumeOnce(
  db: Database,
  handlers: EventHandlers,
  event: HeardEvent,
): Promise<Consumption> {
  const handle = handlers[event.name] as Handler | undefined;
  if (!handle) throw new NoHandler(event.name);
  return db.transaction("READ COMMITTED", async (tx) => {
    const marked = await tx.query<{ affectedRows: number }>(
      "INSERT IGNORE INTO consumed_event (event_id, consumed_at) VALUES (?, ?)",
      [event.id, toSqlInstant(new Date())],
    );
    if (marked.affectedRows === 0) return "DUPLICATE";
    await handle(tx, event as never);
    return "DONE";
  });
}
