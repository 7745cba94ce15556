import type { Subscriptions } from "@union/messages";
import type { Database } from "@union/persistence";
import type { Telling } from "./event-job.js";
import { inOrder } from "./in-order.js";
import { claimUntold, markTold, type OutboxEvent, readTold } from "./outbox.reader.js";
import type { Publisher } from "./publisher.js";
import { type Patience, ToldRepository } from "./told.repository.js";

export type TellingNeeds = {
  readonly db: Database;
  readonly publisher: Publisher;
  readonly service: string;
  readonly subscriptions: Subscriptions;
  /** Events told, tellings repeated and confirmations taken at once at most. */
  readonly batch: number;
  readonly patience: Patience;
};

/**
 * Tells the oldest untold events and forgets what was confirmed, in one transaction; answers how many events were told and
 * whether more of either may be waiting. Rows are written before Redis hears anything: a confirmation, however fast, waits for our commit.
 */
export function tellUntold({ db, publisher, batch, patience, ...needs }: TellingNeeds) {
  return async (): Promise<{ told: number; isMore: boolean }> => {
    const confirmed = await publisher.confirmed(batch);
    const claimed = await db.transaction("READ COMMITTED", async (tx) => {
      const rows = new ToldRepository(tx, patience);
      await rows.confirm(confirmed);
      const { events, isMore } = await claimUntold(tx, Object.keys(needs.subscriptions), batch);
      if (events.length === 0) return { told: 0, isMore };
      const tellings = events.flatMap((event) =>
        (hearersOf(needs)[event.name] ?? []).map((subscriber) =>
          tellingOf(needs, event, subscriber),
        ),
      );
      await rows.add(tellings);
      await markTold(tx, events);
      await publisher.tell(await inOrder(tx, tellings, hears(needs)));
      return { told: events.length, isMore };
    });
    return { ...claimed, isMore: claimed.isMore || confirmed.length === batch };
  };
}

/** Events told again at once: their payloads may be large. */
const lotOfLost = 10;

/**
 * Tells again what nobody confirmed in time, because Redis forgot it or the confirmation was lost; answers how many were
 * looked at. What still waits on its queue, or lies there as a dead letter, stays as it is.
 */
export function tellForgotten({ db, publisher, batch, patience, ...needs }: TellingNeeds) {
  return (): Promise<number> =>
    db.transaction("READ COMMITTED", async (tx) => {
      const forgotten = await new ToldRepository(tx, patience).claimForgotten(batch);
      const lost = await publisher.lost(forgotten);
      for (let at = 0; at < lost.length; at += lotOfLost) {
        const lot = lost.slice(at, at + lotOfLost);
        const positions = [...new Set(lot.map(({ position }) => position))];
        const events = new Map((await readTold(tx, positions)).map((one) => [one.position, one]));
        const tellings = lot.flatMap(({ position, subscriber }) => {
          const event = events.get(position);
          return event ? [tellingOf(needs, event, subscriber)] : [];
        });
        await publisher.tell(await inOrder(tx, tellings, hears(needs)));
      }
      return forgotten.length;
    });
}

type Hearing = Pick<TellingNeeds, "subscriptions" | "service">;

const hearersOf = ({ subscriptions }: Hearing): Readonly<Record<string, readonly string[]>> =>
  subscriptions;

const hears =
  (needs: Hearing) =>
  (subscriber: string, event: string): boolean =>
    hearersOf(needs)[event]?.includes(subscriber) ?? false;

const tellingOf = ({ service }: Hearing, event: OutboxEvent, subscriber: string): Telling => ({
  subscriber,
  job: { ...event, publisher: service, after: null },
});
