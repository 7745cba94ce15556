import { type Sql, toSqlInstant } from "@union/persistence";

/** Closes the accounts of an erased person: their logins become stones, their passwords and sessions go; their grants stay as history. */
export async function closeAccountsOf(tx: Sql, unionId: string, memberId: string): Promise<void> {
  await tx.query(
    `DELETE s FROM session s JOIN account a ON a.id = s.account_id AND a.union_id = s.union_id
     WHERE a.union_id = ? AND a.member_id = ?`,
    [unionId, memberId],
  );
  await tx.query(
    `UPDATE account SET login = CONCAT('erased-', id), password_hash = '', closed_at = COALESCE(closed_at, ?), version = version + 1
     WHERE union_id = ? AND member_id = ?`,
    [toSqlInstant(new Date()), unionId, memberId],
  );
}
