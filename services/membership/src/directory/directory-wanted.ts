import { everyUnion } from "@union/directory";
import { type Clock, dayOf } from "@union/kernel";
import { Outbox } from "@union/persistence";
import type { EventHandlers } from "@union/worker";
import { continueResync } from "./continue-resync.js";
import { ResyncRepository } from "./resync.repository.js";

type Reaction = NonNullable<EventHandlers["directory.wanted.v1"]>;

/** A service wants to know a union, or every one, from the beginning; or a resync that began goes on. */
export const directoryWanted =
  (clock: Clock): Reaction =>
  async (tx, { payload: { unionId, resyncId }, traceId }) => {
    const outboxOf = (id: string) => new Outbox(tx, { unionId: id, traceId });
    if (resyncId !== undefined) {
      const site = { tx, outbox: outboxOf(unionId), unionId, today: dayOf(clock()) };
      return continueResync(site, resyncId);
    }
    const known = await new ResyncRepository(tx, outboxOf(unionId)).unionIds();
    const wanted = unionId === everyUnion ? known : known.filter((id) => id === unionId);
    for (const id of wanted) await new ResyncRepository(tx, outboxOf(id)).begin(id);
  };
