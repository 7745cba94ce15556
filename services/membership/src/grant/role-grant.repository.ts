import type { Actor, LocalDate, Role } from "@union/kernel";
import { saveVersion, type Tx } from "@union/persistence";
import type { Account } from "../account/index.js";
import type { OrgLevel } from "../organisation/index.js";
import { GrantReader } from "./grant.reader.js";
import { RoleGrant } from "./role-grant.js";

type Period = { readonly validFrom: LocalDate; readonly validTo: LocalDate };
/** What a grant reaches over; `campusId` is null for the union and for its branches and groups. */
export type GrantNode = {
  readonly kind: OrgLevel | "CAMPUS" | "DEPARTMENT";
  readonly name: string;
  readonly campusId: string | null;
  /** The first day on which it is no more; 9999-12-31 while it stands. */
  readonly closedOn: LocalDate;
};

/** Loads and saves grants, and knows the nodes they reach over. */
export class RoleGrantRepository {
  constructor(private readonly tx: Tx) {}

  async add(grant: RoleGrant): Promise<void> {
    await this.tx.insert(RoleGrant, grant);
  }

  /** A grant of the union; locked until the transaction ends. */
  find({ unionId }: Pick<Actor, "unionId">, id: string): Promise<RoleGrant | null> {
    const lock = { mode: "pessimistic_write" } as const;
    return this.tx.findOne(RoleGrant, { where: { unionId, id }, lock });
  }

  /** What some accounts hold on a day or are to hold later; locked until the transaction ends. */
  async standing(
    unionId: string,
    accountIds: readonly string[],
    on: LocalDate,
  ): Promise<RoleGrant[]> {
    if (accountIds.length === 0) return [];
    const rows = await this.tx.query<{ id: string }[]>(
      "SELECT id FROM role_grant WHERE union_id = ? AND account_id IN (?) AND valid_to > ? ORDER BY id",
      [unionId, accountIds, on],
    );
    const held: RoleGrant[] = [];
    for (const { id } of rows) held.push((await this.find({ unionId }, id))!);
    return held;
  }

  save(grant: RoleGrant): Promise<void> {
    return saveVersion(this.tx, RoleGrant, grant);
  }

  /** The roles that the person behind an account holds in a period, by this account or by another of his. */
  async rolesOf(
    { id, unionId, memberId }: Pick<Account, "id" | "unionId" | "memberId">,
    { validFrom, validTo }: Period,
  ): Promise<Role[]> {
    const rows = await this.tx.query<{ role: Role }[]>(
      `SELECT g.role FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE g.union_id = ? AND (a.id = ? OR a.member_id = ?) AND g.valid_to > ? AND g.valid_from < ? FOR UPDATE`,
      [unionId, id, memberId, validFrom, validTo],
    );
    return rows.map(({ role }) => role);
  }

  /** The account's other grants of the same role over the same node. */
  async alike({
    id,
    unionId,
    accountId,
    role,
    nodeId,
  }: RoleGrant): Promise<Pick<RoleGrant, "id" | "validFrom" | "validTo">[]> {
    return this.tx.query(
      `SELECT id, valid_from AS validFrom, valid_to AS validTo FROM role_grant
       WHERE union_id = ? AND account_id = ? AND role = ? AND node_id = ? AND id <> ?`,
      [unionId, accountId, role, nodeId, id],
    );
  }

  /** A node of the union tree, whatever it is; null when the union has none of that id. */
  async findNode({ unionId }: Pick<Actor, "unionId">, nodeId: string): Promise<GrantNode | null> {
    const [row] = await this.tx.query<GrantNode[]>(
      `SELECT level AS kind, name, NULL AS campusId, closed_on AS closedOn FROM union_org WHERE union_id = ? AND id = ?
       UNION SELECT 'CAMPUS', name, id, closed_on FROM campus WHERE union_id = ? AND id = ?
       UNION SELECT 'DEPARTMENT', name, opened_in, closed_on FROM department WHERE union_id = ? AND id = ?`,
      [unionId, nodeId, unionId, nodeId, unionId, nodeId],
    );
    return row ?? null;
  }

  /** The campuses and departments that a grant over a node reaches on its first day; null stands for all. */
  async reachOf(
    { unionId, nodeId, validFrom }: Pick<RoleGrant, "unionId" | "nodeId" | "validFrom">,
    { campusId }: GrantNode,
  ): Promise<{ campusIds: string[] | null; departmentIds: string[] | null }> {
    if (nodeId === unionId) return { campusIds: null, departmentIds: null };
    if (nodeId === campusId) return { campusIds: [nodeId], departmentIds: null };
    if (campusId !== null) return { campusIds: null, departmentIds: [nodeId] };
    const under = new GrantReader(this.tx).departmentsUnder(unionId, nodeId, validFrom);
    return { campusIds: null, departmentIds: await under };
  }
}
