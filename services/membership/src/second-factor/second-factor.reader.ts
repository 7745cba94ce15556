import { fromSqlInstant, type Sql } from "@union/persistence";

/** Whether accounts have second factors; never what their secrets are. */
export class SecondFactorReader {
  constructor(private readonly sql: Sql) {}

  /** Since when an account's second factor counts; null where it has none. */
  async inForceSince(accountId: string): Promise<Date | null> {
    const [row] = await this.sql.query<{ since: string }[]>(
      "SELECT since FROM second_factor WHERE account_id = ? AND state = 'IN_FORCE'",
      [accountId],
    );
    return row ? fromSqlInstant(row.since) : null;
  }

  /** How many codes for a lost app are not used yet. */
  async codesLeft(accountId: string): Promise<number> {
    const [row] = await this.sql.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM recovery_code WHERE account_id = ? AND used_at IS NULL",
      [accountId],
    );
    return Number(row?.n ?? 0);
  }
}
