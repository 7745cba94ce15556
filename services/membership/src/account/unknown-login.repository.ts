import { type DataKeys, fromSqlInstant, type Sql, toSqlInstant } from "@union/persistence";
import { noTries, type Tries } from "./tries.js";

/** Logins that nobody has share so many rows: however many are tried, the table does not grow beyond. */
const buckets = 2 ** 17;

/**
 * Failed sign-ins of logins that do not exist, counted as those of real ones are, so that a lock does not tell which is which.
 * The key of the house chooses the row, so that nobody can aim at another's.
 */
export class UnknownLoginRepository {
  constructor(
    private readonly sql: Sql,
    private readonly keys: Pick<DataKeys, "blindIndex">,
  ) {}

  /** The tries of a login; locked until the transaction ends. */
  async find(login: string): Promise<Tries> {
    const [row] = await this.sql.query<{ failedCount: number; lockedUntil: string | null }[]>(
      "SELECT failed_count AS failedCount, locked_until AS lockedUntil FROM unknown_login WHERE bucket = ? FOR UPDATE",
      [this.bucketOf(login)],
    );
    if (!row) return noTries;
    const { failedCount, lockedUntil } = row;
    return { failedCount, lockedUntil: lockedUntil === null ? null : fromSqlInstant(lockedUntil) };
  }

  async save(login: string, { failedCount, lockedUntil }: Tries): Promise<void> {
    await this.sql.query(
      `INSERT INTO unknown_login (bucket, failed_count, locked_until) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE failed_count = VALUES(failed_count), locked_until = VALUES(locked_until)`,
      [this.bucketOf(login), failedCount, lockedUntil && toSqlInstant(lockedUntil)],
    );
  }

  private bucketOf(login: string): number {
    return this.keys.blindIndex("", "account.login", login).readUInt32BE(0) % buckets;
  }
}
