import { type Sql, toSqlInstant } from "@union/persistence";
import type { Account } from "./account.js";

/** As many as policy may ask for at most. */
const kept = 24;

/** The hashes of an account's former passwords, the latest first. */
export class PasswordHistoryRepository {
  constructor(private readonly sql: Sql) {}

  async of(accountId: string): Promise<string[]> {
    const rows = await this.sql.query<{ hash: string }[]>(
      `SELECT password_hash AS hash FROM password_history WHERE account_id = ? ORDER BY replaced_at DESC LIMIT ${kept}`,
      [accountId],
    );
    return rows.map(({ hash }) => hash);
  }

  /** Keeps the present password as a former one. */
  async add({ unionId, id, passwordHash }: Account, now: Date): Promise<void> {
    await this.sql.query(
      "INSERT INTO password_history (union_id, account_id, password_hash, replaced_at) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE password_hash = VALUES(password_hash)",
      [unionId, id, passwordHash, toSqlInstant(now)],
    );
  }
}
