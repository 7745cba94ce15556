import { fromSqlInstant, type Sql, toSqlInstant } from "@union/persistence";

/** Since when which schedule is kept: ticks before that are nobody's. */
export class ScheduleRepository {
  constructor(private readonly sql: Sql) {}

  /** Notes the schedules that are new; answers since when each is kept. */
  async keep(names: readonly string[], now: Date): Promise<Map<string, Date>> {
    if (names.length === 0) return new Map();
    await this.sql.query("INSERT IGNORE INTO schedule (name, since) VALUES ?", [
      names.map((name) => [name, toSqlInstant(now)]),
    ]);
    const rows = await this.sql.query<{ name: string; since: string }[]>(
      "SELECT name, since FROM schedule WHERE name IN (?)",
      [names],
    );
    return new Map(rows.map(({ name, since }) => [name, fromSqlInstant(since)]));
  }

  /** Forgets the schedules that are no longer declared. */
  async forgetOthers(names: readonly string[]): Promise<void> {
    await this.sql.query("DELETE FROM schedule WHERE name NOT IN (?)", [["", ...names]]);
  }
}
