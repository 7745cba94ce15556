import type { ChannelName } from "@union/channels";
import { fromSqlInstant, type Sql, toSqlInstant } from "@union/persistence";

/** What waits for a provider, and what failed there. */
export type ProviderLoad = {
  readonly waiting: number;
  /** Since when the oldest of them waits; null where none does. */
  readonly waitingSince: Date | null;
  readonly failed: number;
};

const day = 24 * 3_600_000;
const counted = (since: string): string =>
  `SUM(state <> 'FAILED') AS waiting, MIN(IF(state <> 'FAILED', ${since}, NULL)) AS since, SUM(state = 'FAILED') AS failed`;
/** A failure keeps the time at which its last attempt was due. */
const meant =
  "union_id = ? AND (state IN ('QUEUED', 'SENDING') OR (state = 'FAILED' AND due_at >= ?))";

/** How busy the ways out of the house are with one union's deliveries; failures are those of the last day. */
export class ProviderReader {
  constructor(private readonly sql: Sql) {}

  async loads(unionId: string, now: Date): Promise<Map<ChannelName, ProviderLoad>> {
    const yesterday = toSqlInstant(new Date(now.getTime() - day));
    type Row = { channel: ChannelName; waiting: number; since: string | null; failed: number };
    const rows = await this.sql.query<Row[]>(
      `SELECT channel, ${counted("decided_at")} FROM delivery WHERE ${meant} GROUP BY channel
       UNION ALL SELECT 'WEBHOOK', ${counted("happened_at")} FROM webhook_delivery WHERE ${meant}`,
      [unionId, yesterday, unionId, yesterday],
    );
    return new Map(
      rows.map(({ channel, waiting, since, failed }) => [
        channel,
        {
          waiting: Number(waiting),
          waitingSince: since === null ? null : fromSqlInstant(since),
          failed: Number(failed),
        },
      ]),
    );
  }
}
