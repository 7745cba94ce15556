import type { Actor, LocalDate, Role } from "@union/kernel";
import type { Tx } from "@union/persistence";
import { RoleGrant } from "./role-grant.js";

/** Loads and saves grants, and knows the names of the nodes they reach over. */
export class RoleGrantRepository {
  constructor(private readonly tx: Tx) {}

  async add(grant: RoleGrant): Promise<void> {
    await this.tx.insert(RoleGrant, grant);
  }

  async rolesOf(
    { unionId }: Pick<Actor, "unionId">,
    accountId: string,
    from: LocalDate,
  ): Promise<Role[]> {
    const rows = await this.tx.query<{ role: Role }[]>(
      "SELECT role FROM role_grant WHERE union_id = ? AND account_id = ? AND valid_to > ? FOR UPDATE",
      [unionId, accountId, from],
    );
    return rows.map(({ role }) => role);
  }

  /** The name of a node of the union tree, whatever it is; null when the union has none of that id. */
  async findNodeName({ unionId }: Pick<Actor, "unionId">, nodeId: string): Promise<string | null> {
    const [row] = await this.tx.query<{ name: string }[]>(
      `SELECT name FROM union_org WHERE union_id = ? AND id = ? UNION SELECT name FROM campus WHERE union_id = ? AND id = ?
       UNION SELECT name FROM department WHERE union_id = ? AND id = ?`,
      [unionId, nodeId, unionId, nodeId, unionId, nodeId],
    );
    return row?.name ?? null;
  }
}
