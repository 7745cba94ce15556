import { fromSqlInstant, newId, type Sql, toSqlInstant } from "@union/persistence";

export type Rest = { readonly id: string; readonly from: Date; readonly to: Date };

type Row = { id: string; recipient: string; fromAt: string; toAt: string };
const columns = "id, recipient_id AS recipient, from_at AS fromAt, to_at AS toAt";

/** When people rest and nothing is sent to them outside the inbox. */
export class RestWindowRepository {
  constructor(private readonly sql: Sql) {}

  async add(unionId: string, recipientId: string, from: Date, to: Date): Promise<string> {
    const id = newId();
    await this.sql.query(
      `INSERT INTO rest_window (union_id, recipient_id, id, from_at, to_at) VALUES (?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE id = VALUES(id), to_at = VALUES(to_at)`,
      [unionId, recipientId, id, toSqlInstant(from), toSqlInstant(to)],
    );
    return id;
  }

  /** When the rests of one person that are not over begin, held against others until the transaction ends. */
  async held(unionId: string, recipientId: string, now: Date): Promise<Date[]> {
    const rows = await this.sql.query<{ fromAt: string }[]>(
      "SELECT from_at AS fromAt FROM rest_window WHERE union_id = ? AND recipient_id = ? AND to_at > ? FOR UPDATE",
      [unionId, recipientId, toSqlInstant(now)],
    );
    return rows.map(({ fromAt }) => fromSqlInstant(fromAt));
  }

  /** Whether there was one of that id among the person's own. */
  async remove(unionId: string, recipientId: string, id: string): Promise<boolean> {
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      "DELETE FROM rest_window WHERE union_id = ? AND recipient_id = ? AND id = ?",
      [unionId, recipientId, id],
    );
    return affectedRows > 0;
  }

  /** Rests that are not over yet, by person. */
  async open(
    unionId: string,
    recipientIds: readonly string[],
    now: Date,
  ): Promise<Map<string, Rest[]>> {
    const rows = await this.sql.query<Row[]>(
      `SELECT ${columns} FROM rest_window WHERE union_id = ? AND recipient_id IN (?) AND to_at > ? ORDER BY from_at`,
      [unionId, recipientIds, toSqlInstant(now)],
    );
    const found = new Map<string, Rest[]>();
    for (const { id, recipient, fromAt, toAt } of rows) {
      const rest = { id, from: fromSqlInstant(fromAt), to: fromSqlInstant(toAt) };
      found.set(recipient, [...(found.get(recipient) ?? []), rest]);
    }
    return found;
  }
}
