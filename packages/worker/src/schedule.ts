import type { LocalDate } from "@union/kernel";
import type { Tx } from "@union/persistence";
import { CronExpressionParser } from "cron-parser";

/** A moment at which a schedule is due. */
export type Tick = {
  readonly instant: Date;
  /** Today in Asia/Shanghai, as the service's clock has it. */
  readonly day: LocalDate;
};

type Rhythm = { readonly name: string } & (
  | { readonly pattern: string }
  | { readonly everyMs: number }
);

/** Work that comes again and again: by a cron pattern in the time of Asia/Shanghai, or every so many milliseconds. */
export type Schedule = Rhythm & {
  /**
   * Works on the given transaction alone: its effect is committed together with the mark that the tick was done. It may
   * be run again after a rollback. A tick that nobody could do in time is left out once the next is due.
   */
  readonly run: (tx: Tx, tick: Tick) => Promise<void>;
};

/** Work that is too long for one transaction. */
export type LongSchedule = Rhythm & {
  /**
   * Works in transactions of its own, by one process at a time, and begins nothing more once the signal is aborted. The
   * mark comes after it: a tick that ended early is run again, so what was done must do no harm done once more.
   */
  readonly runInSteps: (tick: Tick, signal: AbortSignal) => Promise<void>;
};

export const timeZone = "Asia/Shanghai";

/** The last tick at or before an instant. Throws where the pattern is none. */
export function latestTick(schedule: Schedule | LongSchedule, at: Date): Date {
  if ("everyMs" in schedule)
    return new Date(Math.floor(at.getTime() / schedule.everyMs) * schedule.everyMs);
  // The parser looks strictly before the instant it is given, and patterns know no finer time than a second.
  const currentDate = new Date(Math.floor(at.getTime() / 1_000) * 1_000 + 1_000);
  return CronExpressionParser.parse(schedule.pattern, { tz: timeZone, currentDate })
    .prev()
    .toDate();
}
