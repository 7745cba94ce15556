import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** Open accounts that nobody uses (2.13.2). */
export class StaleAccountReader {
  constructor(private readonly sql: Sql) {}

  async unions(): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      "SELECT DISTINCT union_id AS id FROM account WHERE closed_at IS NULL",
    );
    return rows.map(({ id }) => id);
  }

  /** Those that were last opened or signed in by on that day or before, and had no notice yet. Days are those of China. */
  unused(unionId: string, lastUsedOn: LocalDate): Promise<string[]> {
    return this.ids(
      `stale_on IS NULL AND DATE(GREATEST(opened_at, COALESCE(last_signed_in_at, opened_at), COALESCE(reopened_at, opened_at)) + INTERVAL 8 HOUR) <= ?`,
      [unionId, lastUsedOn],
    );
  }

  /** Those that had their notice on that day or before. */
  noticed(unionId: string, noticedOn: LocalDate): Promise<string[]> {
    return this.ids("stale_on <= ?", [unionId, noticedOn]);
  }

  private async ids(where: string, params: string[]): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      `SELECT id FROM account WHERE union_id = ? AND closed_at IS NULL AND ${where} ORDER BY id`,
      params,
    );
    return rows.map(({ id }) => id);
  }
}
