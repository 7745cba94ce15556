import type { LocalDate, Role } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { administrators } from "./account-policy.js";

type Asked = { readonly unionId: string; readonly accountId: string };

/**
 * The administrators' roles that an account alone holds over the whole union on a day: without it nobody would (2.13.2). Who
 * holds one is locked until the transaction ends, so that two are not taken away at once.
 */
export async function loneRolesOf(
  sql: Sql,
  { unionId, accountId }: Asked,
  on: LocalDate,
): Promise<Role[]> {
  const holders = await sql.query<{ role: Role; accountId: string }[]>(
    `SELECT g.role, g.account_id AS accountId FROM role_grant g JOIN account a ON a.id = g.account_id
     WHERE g.union_id = ? AND g.role IN (?) AND g.node_id = g.union_id AND g.valid_from <= ? AND g.valid_to > ? AND a.closed_at IS NULL
     FOR UPDATE`,
    [unionId, administrators, on, on],
  );
  return administrators.filter((role) => {
    const ofRole = holders.filter((holder) => holder.role === role);
    return ofRole.length > 0 && ofRole.every((holder) => holder.accountId === accountId);
  });
}
