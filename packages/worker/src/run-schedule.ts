import { dayOf, type LocalDate } from "@union/kernel";
import { type Database, tryAgain } from "@union/persistence";
import { mark } from "./mark.js";
import type { Schedule } from "./schedule.js";
import { tickId } from "./tick-id.js";

/**
 * Runs a schedule for one instant, in one transaction with the mark that it was done: again for the same instant, by
 * whomever, it finds a duplicate. Operators and tests call it by hand; the day is the instant's unless told.
 */
export function runSchedule(
  db: Database,
  schedule: Schedule,
  instant: Date,
  day: LocalDate = dayOf(instant),
): Promise<"DONE" | "DUPLICATE"> {
  return tryAgain(() =>
    db.transaction("READ COMMITTED", async (tx) => {
      const fresh = await mark(tx, [tickId(schedule.name, instant)]);
      if (fresh.size === 0) return "DUPLICATE";
      await schedule.run(tx, { instant, day });
      return "DONE";
    }),
  );
}
