import { dayOf, type LocalDate } from "@union/kernel";
import type { Database } from "@union/persistence";
import { mark } from "./mark.js";
import type { LongSchedule } from "./schedule.js";
import { tickId } from "./tick-id.js";

type Options = { readonly day?: LocalDate; readonly signal?: AbortSignal };

/**
 * Runs a long schedule for one instant unless it was done. A lock of the database's keeps all but one process away
 * (BUSY), for as long as that one lives; STOPPED: it ended before its work did, and whoever comes next goes on.
 */
export async function runLongSchedule(
  db: Database,
  schedule: LongSchedule,
  instant: Date,
  { day = dayOf(instant), signal = new AbortController().signal }: Options = {},
): Promise<"DONE" | "DUPLICATE" | "BUSY" | "STOPPED"> {
  const id = tickId(schedule.name, instant);
  // Names of locks hold for the whole server, and 64 characters at most.
  const name = "SHA1(CONCAT(DATABASE(), '/', ?))";
  const runner = db.createQueryRunner();
  try {
    const [lock] = await runner.query(`SELECT GET_LOCK(${name}, 0) AS held`, [schedule.name]);
    if (Number(lock.held) !== 1) return "BUSY";
    try {
      const done = await runner.query("SELECT 1 FROM consumed_event WHERE event_id = ?", [id]);
      if (done.length > 0) return "DUPLICATE";
      await schedule.runInSteps({ instant, day }, signal);
      if (signal.aborted) return "STOPPED";
      await mark(runner.manager, [id]);
      return "DONE";
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${name})`, [schedule.name]);
    }
  } finally {
    await runner.release();
  }
}
