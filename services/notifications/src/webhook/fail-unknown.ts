import type { Clock } from "@union/kernel";
import type { Logger } from "@union/observability";
import { type Sql, toSqlInstant, tryAgain } from "@union/persistence";

type Needs = {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly log: Pick<Logger, "warn">;
};

/** Messages settled by one statement. */
const most = 500;

/**
 * Gives up what is due to systems that are not in the configuration any more: a person sees it, and drives it again once
 * the system is back. Answers how many messages that were.
 */
export async function failUnknown(
  { sql, clock, log }: Needs,
  targets: readonly string[],
): Promise<number> {
  const at = toSqlInstant(clock());
  let failed = 0;
  for (const state of ["QUEUED", "SENDING"] as const) {
    const waiting = await sql.query<{ target: string }[]>(
      "SELECT target FROM webhook_delivery WHERE state = ? GROUP BY target",
      [state],
    );
    for (const { target } of waiting.filter((one) => !targets.includes(one.target))) {
      const isDue = state === "QUEUED" ? "due_at <= ?" : "lease_until < ?";
      const given = await tryAgain(() =>
        sql.query<{ affectedRows: number }>(
          `UPDATE webhook_delivery SET state = 'FAILED', reason = 'ADDRESS_REFUSED:UNKNOWN_WEBHOOK', failed_at = ?, lease = NULL,
             lease_until = NULL WHERE state = ? AND target = ? AND ${isDue} LIMIT ${most}`,
          [at, state, target, at],
        ),
      );
      if (given.affectedRows > 0)
        log.warn({ target, messages: given.affectedRows }, "a webhook that is not set up was due");
      failed += given.affectedRows;
    }
  }
  return failed;
}
