import type { LocalDate } from "@union/kernel";
import type { Tx } from "@union/persistence";
import { CronExpressionParser } from "cron-parser";

/** A moment at which a schedule is due. */
export type Tick = {
  readonly instant: Date;
  /** Today in Asia/Shanghai, as the service's clock has it. */
  readonly day: LocalDate;
};

/** Work that comes again and again: by a cron pattern in the time of Asia/Shanghai, or every so many milliseconds. */
export type Schedule = {
  readonly name: string;
  /**
   * Works on the given transaction alone: its effect is committed together with the mark that the tick was done. It may
   * be run again after a rollback. A tick that nobody could do in time is left out once the next is due.
   */
  readonly run: (tx: Tx, tick: Tick) => Promise<void>;
} & ({ readonly pattern: string } | { readonly everyMs: number });

export const timeZone = "Asia/Shanghai";

/** The last tick at or before an instant. Throws where the pattern is none. */
export function latestTick(schedule: Schedule, at: Date): Date {
  if ("everyMs" in schedule)
    return new Date(Math.floor(at.getTime() / schedule.everyMs) * schedule.everyMs);
  // The parser looks strictly before the instant it is given, and patterns know no finer time than a second.
  const currentDate = new Date(Math.floor(at.getTime() / 1_000) * 1_000 + 1_000);
  return CronExpressionParser.parse(schedule.pattern, { tz: timeZone, currentDate })
    .prev()
    .toDate();
}
