import { createHash } from "node:crypto";
import { dayOf, type LocalDate } from "@union/kernel";
import { type Database, tryAgain } from "@union/persistence";
import { mark } from "./mark.js";
import type { Schedule } from "./schedule.js";

/** A tick's own id, alike in every process, in the form of an event's. */
function tickId(name: string, instant: Date): string {
  const hash = createHash("sha256").update(`tick\n${name}\n${instant.toISOString()}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

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
