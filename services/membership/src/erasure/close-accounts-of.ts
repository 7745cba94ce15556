import { withheld } from "@union/directory";
import { type Sql, toSqlInstant } from "@union/persistence";

/** What an account has beside itself that says something of its person. */
const belongings = ["session", "second_factor", "sign_in_challenge", "password_history"];

/** Closes the accounts of an erased person: their logins become stones, their passwords, sessions and factors go; their grants stay as history. Answers the logins. */
export async function closeAccountsOf(
  tx: Sql,
  unionId: string,
  memberId: string,
): Promise<string[]> {
  const accounts = await tx.query<{ id: string; login: string }[]>(
    "SELECT id, login FROM account WHERE union_id = ? AND member_id = ? FOR UPDATE",
    [unionId, memberId],
  );
  if (accounts.length === 0) return [];
  const ids = accounts.map(({ id }) => id);
  for (const table of belongings)
    await tx.query(`DELETE FROM ${table} WHERE union_id = ? AND account_id IN (?)`, [unionId, ids]);
  await tx.query(
    "UPDATE second_factor_reset SET reason = ? WHERE union_id = ? AND account_id IN (?)",
    [withheld, unionId, ids],
  );
  await tx.query(
    `UPDATE account SET login = CONCAT('erased-', id), password_hash = '', closed_at = COALESCE(closed_at, ?), version = version + 1
     WHERE union_id = ? AND id IN (?)`,
    [toSqlInstant(new Date()), unionId, ids],
  );
  return accounts.map(({ login }) => login);
}
