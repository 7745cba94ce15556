import { addDays, type LocalDate } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import type { Sql } from "./database.js";

/** How much was read and exported in a union on one day, and by how many accounts; never whose it was. */
export type SensitiveDay = Omit<UnionEvents["sensitive.accessed.v1"], "service">;

/** A day is one in Asia/Shanghai, which keeps UTC+8 all year; instants are kept in UTC. */
const day = "DATE(a.at + INTERVAL 8 HOUR)";

/** The acts of the audit log that showed guarded values, day by day, and of which days that was told. */
export class SensitiveDigestRepository {
  constructor(private readonly tx: Sql) {}

  /** Days of all unions with such acts that were not told, from one day up to, but without, another; the earliest first. */
  async untold(from: LocalDate, before: LocalDate): Promise<SensitiveDay[]> {
    const midnight = (on: LocalDate): string => `${addDays(on, -1)} 16:00:00.000`;
    const rows = await this.tx.query<SensitiveDay[]>(
      `SELECT a.union_id AS unionId, ${day} AS day, SUM(a.sensitive_act = 'READ') AS reveals, SUM(a.sensitive_act = 'EXPORT') AS exports,
        COUNT(DISTINCT a.account_id) AS people
       FROM audit_log a LEFT JOIN sensitive_digest told ON told.union_id = a.union_id AND told.acted_on = ${day}
       WHERE a.sensitive_act IN ('READ', 'EXPORT') AND a.at >= ? AND a.at < ? AND told.union_id IS NULL
       GROUP BY a.union_id, day ORDER BY day, a.union_id`,
      [midnight(from), midnight(before)],
    );
    return rows.map((row) => ({
      ...row,
      reveals: Number(row.reveals),
      exports: Number(row.exports),
      people: Number(row.people),
    }));
  }

  /** Takes a day for the caller's transaction; false where it is told already. Who asks meanwhile waits for its end. */
  async take({ unionId, day }: SensitiveDay): Promise<boolean> {
    const taken = await this.tx.query<unknown[]>(
      "INSERT IGNORE INTO sensitive_digest (union_id, acted_on) VALUES (?, ?) RETURNING union_id",
      [unionId, day],
    );
    return taken.length > 0;
  }
}
