import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId, type Sql, toSqlInstant } from "@union/persistence";

export type NothingOfYours = { readonly kind: "NothingOfYours" };

/** Records that a person looks at his own guarded values; the values are read afterwards and never reach the command log. */
export const showOwnValues =
  ({ sql, now }: { readonly sql: Sql; readonly now: Date }) =>
  async ({
    unionId,
    accountId,
    memberId,
  }: Actor): Promise<Result<{ id: string }, NothingOfYours>> => {
    const [person] =
      memberId === null
        ? []
        : await sql.query<unknown[]>(
            "SELECT id FROM member WHERE union_id = ? AND id = ? AND erased_on IS NULL",
            [unionId, memberId],
          );
    if (!person) return err({ kind: "NothingOfYours" });
    const id = newId();
    await sql.query(
      "INSERT INTO reveal (union_id, id, account_id, member_id, field, reason, at, role) VALUES (?, ?, ?, ?, 'ALL', '本人查看', ?, 'OWNER')",
      [unionId, id, accountId, memberId, toSqlInstant(now)],
    );
    return ok({ id });
  };
