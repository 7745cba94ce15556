import type { Clock } from "@union/kernel";
import type { Logger } from "@union/observability";
import { type Sql, toSqlInstant, tryAgain } from "@union/persistence";
import { type Channel, channels } from "../topic/index.js";

type Needs = {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly log: Pick<Logger, "warn">;
};

/** Deliveries settled by one statement. */
const most = 500;

/**
 * Settles what is due on channels that are not set up any more as suppressed (NOT_SET_UP), so that nothing waits unseen for
 * a sender that there is not. Answers how many deliveries that were; resending brings them back once the channel is there.
 */
export async function suppressClosed(
  { sql, clock, log }: Needs,
  outside: readonly Channel[],
): Promise<number> {
  const at = toSqlInstant(clock());
  const closed = channels.filter((channel) => channel !== "IN_APP" && !outside.includes(channel));
  let settled = 0;
  for (const channel of closed) {
    const suppress = (which: string): Promise<{ affectedRows: number }> =>
      tryAgain(() =>
        sql.query(
          `UPDATE delivery SET state = 'SUPPRESSED', reason = 'NOT_SET_UP', lease = NULL, lease_until = NULL
           WHERE channel = ? AND ${which} LIMIT ${most}`,
          [channel, at],
        ),
      );
    // What a sender of before still holds is its own until its lease ends.
    const waited = await suppress("state = 'QUEUED' AND due_at <= ?");
    const left = await suppress("state = 'SENDING' AND lease_until < ?");
    const deliveries = waited.affectedRows + left.affectedRows;
    if (deliveries > 0) log.warn({ channel, deliveries }, "a channel that is not set up was due");
    settled += deliveries;
  }
  return settled;
}
