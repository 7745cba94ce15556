import { err, ok, type Result } from "@union/kernel";
import { type Sql, toSqlInstant } from "@union/persistence";
import type { MergeShelf } from "./merge-shelf.js";
import type { MergeSite } from "./merge-site.js";

export type GrantsHeld = { readonly kind: "GrantsHeld" };

/**
 * Closes the accounts of an absorbed record and ends their sessions. Refuses where one of them holds a role that is in force or to
 * come: powers are moved by the security administrator, never by a merge.
 */
export async function closeAccounts(
  { tx, accountId, today, now }: MergeSite,
  shelf: MergeShelf,
  unionId: string,
  memberId: string,
): Promise<Result<null, GrantsHeld>> {
  const held = await tx.query<unknown[]>(
    `SELECT 1 FROM role_grant g JOIN account a ON a.id = g.account_id
     WHERE g.union_id = ? AND a.member_id = ? AND a.closed_at IS NULL AND g.valid_to > ? LIMIT 1`,
    [unionId, memberId, today],
  );
  if (held.length > 0) return err({ kind: "GrantsHeld" });
  const accounts = await tx.query<{ id: string }[]>(
    "SELECT id FROM account WHERE union_id = ? AND member_id = ? AND closed_at IS NULL FOR UPDATE",
    [unionId, memberId],
  );
  await shelf.put("account", accounts);
  for (const { id } of accounts) {
    await tx.query(
      "UPDATE account SET closed_at = ?, closed_by = ?, closed_because = ?, version = version + 1 WHERE union_id = ? AND id = ?",
      [toSqlInstant(now), accountId, "人员合并", unionId, id],
    );
    await tx.query(
      "UPDATE session SET ended_at = ? WHERE union_id = ? AND account_id = ? AND ended_at IS NULL",
      [toSqlInstant(now), unionId, id],
    );
  }
  return ok(null);
}

/** Opens again what {@link closeAccounts} closed; whoever was signed in signs in anew. */
export async function reopenAccounts(tx: Sql, shelf: MergeShelf, unionId: string): Promise<void> {
  for (const { id } of await shelf.contents("account"))
    await tx.query(
      "UPDATE account SET closed_at = NULL, closed_by = NULL, closed_because = NULL, version = version + 1 WHERE union_id = ? AND id = ?",
      [unionId, id],
    );
}
