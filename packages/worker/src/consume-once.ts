import { type Database, type Tx, toSqlInstant } from "@union/persistence";
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
 * The effects of some events and the marks that they were done, in one transaction. The marks come first: whoever runs the
 * same event beside us waits for our commit and then finds a duplicate, or for our rollback and then does it himself.
 */
export async function consumeOnce(
  db: Database,
  handlers: EventHandlers,
  events: readonly HeardEvent[],
): Promise<Consumption[]> {
  return db.transaction("READ COMMITTED", async (tx) => {
    const fresh = await mark(tx, events);
    const outcomes: Consumption[] = [];
    for (const event of events) {
      // The same event twice in one lot has its effect once, too.
      const isFresh = fresh.delete(event.id);
      if (isFresh) await handlerOf(handlers, event)(tx, event as never);
      outcomes.push(isFresh ? "DONE" : "DUPLICATE");
    }
    return outcomes;
  });
}

/** Marks events as done and answers which of them were not yet. In one order everywhere, lest two consumers block each other. */
async function mark(tx: Tx, events: readonly HeardEvent[]): Promise<Set<string>> {
  const now = toSqlInstant(new Date());
  const ids = [...new Set(events.map(({ id }) => id))].sort();
  const marked = await tx.query<{ event_id: string }[]>(
    "INSERT IGNORE INTO consumed_event (event_id, consumed_at) VALUES ? RETURNING event_id",
    [ids.map((id) => [id, now])],
  );
  return new Set(marked.map(({ event_id }) => event_id));
}

function handlerOf(handlers: EventHandlers, { name }: HeardEvent): Handler {
  const handler = handlers[name] as Handler | undefined;
  if (!handler) throw new NoHandler(name);
  return handler;
}
