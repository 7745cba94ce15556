import type { Database, Tx } from "@union/persistence";
import type { EventJob } from "./event-job.js";
import type { EventHandlers, HeardEvent } from "./heard-event.js";
import { mark } from "./mark.js";
import { readJob } from "./read-job.js";

/** NOT_YET: an earlier event of its subject is not done, so this one has to come again. */
export type Consumption = "DONE" | "DUPLICATE" | "NOT_YET";

type Handler = NonNullable<EventHandlers[HeardEvent["name"]]>;

/** Nobody here does anything on this event: the subscription and the handlers of a service disagree. */
export class NoHandler extends Error {
  override readonly name = "NoHandler";
  constructor(event: string) {
    super(`No handler for ${event}. Write one, or take the queue off the event's subscriptions.`);
  }
}

/**
 * The effects of some events and the marks that they were done, in one transaction, in the order of their outbox. The
 * marks come first: whoever runs the same event beside us waits for our commit and then finds a duplicate, or for our
 * rollback and then does it himself. Answers an outcome for each, in the order given.
 */
export async function consumeOnce(
  db: Database,
  handlers: EventHandlers,
  jobs: readonly EventJob[],
): Promise<Consumption[]> {
  return db.transaction("READ COMMITTED", async (tx) => {
    const ready = await inTurn(tx, jobs);
    const fresh = await mark(
      tx,
      ready.map(([, { id }]) => id),
    );
    const outcomes = jobs.map((): Consumption => "NOT_YET");
    for (const [place, job] of ready) {
      // The same event twice in one lot has its effect once, too.
      const isFresh = fresh.delete(job.id);
      if (isFresh) await handlerOf(handlers, job)(tx, readJob(job) as never);
      outcomes[place] = isFresh ? "DONE" : "DUPLICATE";
    }
    return outcomes;
  });
}

/** Those whose predecessor is done, or is done before them in this lot: in order, each with its place in the lot. */
async function inTurn(tx: Tx, jobs: readonly EventJob[]): Promise<[number, EventJob][]> {
  const own = new Set(jobs.map(({ id }) => id));
  const awaited = jobs.flatMap(({ after }) => (after === null || own.has(after) ? [] : [after]));
  const done = await doneOf(tx, awaited);
  const ready: [number, EventJob][] = [];
  for (const entry of [...jobs.entries()].sort(([, a], [, b]) => a.position - b.position)) {
    const [, { id, after }] = entry;
    if (after !== null && !done.has(after)) continue;
    done.add(id);
    ready.push(entry);
  }
  return ready;
}

async function doneOf(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ event_id: string }[]>(
    "SELECT event_id FROM consumed_event WHERE event_id IN (?)",
    [ids],
  );
  return new Set(rows.map(({ event_id }) => event_id));
}

function handlerOf(handlers: EventHandlers, { name }: EventJob): Handler {
  const handler = handlers[name as HeardEvent["name"]] as Handler | undefined;
  if (!handler) throw new NoHandler(name);
  return handler;
}
