import type { LocalDate } from "@union/kernel";
import { type Condition, newId, type Sql } from "@union/persistence";
import { countsIn } from "../member/index.js";
import type { ChargeState } from "./decide-charge.js";
import type { ArrearsState } from "./dues-arrears.stages.js";
import type { DuesMonth } from "./dues-month.js";

/** Somebody with overdue months or open arrears; the place is that of his post today, else of his latest charge. */
export type Debtor = {
  readonly memberId: string;
  readonly name: string;
  readonly campusId: string;
  readonly departmentId: string;
  /** Whether he is a member today. */
  readonly isMember: number;
  readonly arrearsId: string | null;
  readonly state: ArrearsState | null;
  /** How many months stood with the open arrears. */
  readonly months: number | null;
  /** The deemed withdrawal that the arrears have led to. */
  readonly matterId: string | null;
};
/** Where arrears stand: since which month, how many, and the matter they have led to. */
export type ArrearsStand = {
  readonly state: ArrearsState;
  readonly since: DuesMonth | "";
  readonly months: number;
  readonly matterId: string | null;
};
export type MonthState = {
  readonly memberId: string;
  readonly month: DuesMonth;
  readonly state: ChargeState;
};
export type Arrears = {
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string;
  readonly departmentId: string;
  readonly state: ArrearsState;
};

/** How many debtors the job holds in memory at once. */
const batch = 500;

/** Overdue charges of a union, and the arrears that they have led to. */
export class DuesArrearsRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** The campuses with charges that are still due. */
  async campusesDue(): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      "SELECT DISTINCT campus_id AS id FROM dues_charge WHERE union_id = ? AND standing = 1 AND state = 'DUE'",
      [this.unionId],
    );
    return rows.map(({ id }) => id);
  }

  /** What is unpaid at a campus up to a month becomes overdue. */
  async fallOverdue(campusId: string, until: DuesMonth): Promise<void> {
    await this.sql.query(
      `UPDATE dues_charge SET state = 'OVERDUE', version = version + 1
       WHERE union_id = ? AND standing = 1 AND state = 'DUE' AND campus_id = ? AND month <= ?`,
      [this.unionId, campusId, until],
    );
  }

  /** Debtors in the order of their ids, those behind `after`. */
  debtors(today: LocalDate, after: string): Promise<Debtor[]> {
    return this.select(today, { sql: "member_id > ?", params: [after] });
  }

  /** One debtor, held until the transaction ends; null once he owes nothing. */
  async debtor(today: LocalDate, memberId: string): Promise<Debtor | null> {
    await this.sql.query("SELECT id FROM member WHERE union_id = ? AND id = ? FOR UPDATE", [
      this.unionId,
      memberId,
    ]);
    const [found] = await this.select(today, { sql: "member_id = ?", params: [memberId] });
    return found ?? null;
  }

  private select(today: LocalDate, { sql, params }: Condition): Promise<Debtor[]> {
    const { unionId } = this;
    return this.sql.query(
      `SELECT d.member_id AS memberId, m.name, COALESCE(p.campus_id, c.campus_id) AS campusId, COALESCE(p.department_id, c.department_id) AS departmentId,
         COALESCE(${countsIn("f.status")}, 0) AS isMember, a.id AS arrearsId, a.state, a.months, a.matter_id AS matterId
       FROM (SELECT member_id FROM dues_charge WHERE union_id = ? AND standing = 1 AND state = 'OVERDUE' AND ${sql}
             UNION SELECT member_id FROM dues_arrears WHERE union_id = ? AND is_open = 1 AND ${sql}
             ORDER BY member_id LIMIT ${batch}) d
       JOIN member m ON m.union_id = ? AND m.id = d.member_id
       JOIN dues_charge c ON c.union_id = m.union_id AND c.id =
         (SELECT l.id FROM dues_charge l WHERE l.union_id = m.union_id AND l.member_id = m.id ORDER BY l.month DESC, l.id DESC LIMIT 1)
       LEFT JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to > ?
       LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?
       LEFT JOIN dues_arrears a ON a.union_id = m.union_id AND a.member_id = m.id AND a.is_open = 1
       ORDER BY d.member_id`,
      [unionId, ...params, unionId, ...params, unionId, today, today, today, today],
    );
  }

  /** The months of these people that stand, oldest first. */
  async months(memberIds: readonly string[]): Promise<Map<string, MonthState[]>> {
    const rows = await this.sql.query<MonthState[]>(
      `SELECT member_id AS memberId, month, state FROM dues_charge
       WHERE union_id = ? AND member_id IN (?) AND standing = 1 ORDER BY member_id, month`,
      [this.unionId, memberIds],
    );
    const found = new Map<string, MonthState[]>();
    for (const row of rows) found.set(row.memberId, [...(found.get(row.memberId) ?? []), row]);
    return found;
  }

  async add({ memberId, campusId, departmentId }: Debtor, today: LocalDate): Promise<string> {
    const id = newId();
    await this.sql.query(
      `INSERT INTO dues_arrears (union_id, id, member_id, campus_id, department_id, since_month, months, state, reminded_on, version)
       VALUES (?, ?, ?, ?, ?, '', 0, 'OWING', ?, 1)`,
      [this.unionId, id, memberId, campusId, departmentId, today],
    );
    return id;
  }

  /** Writes where arrears stand now; the day of the opening is that of the latest one. */
  async save(
    id: string,
    { state, since, months, matterId }: ArrearsStand,
    today: LocalDate,
  ): Promise<void> {
    await this.sql.query(
      `UPDATE dues_arrears SET opened_on = CASE WHEN ? = 'OPENED' THEN COALESCE(opened_on, ?) WHEN ? = 'REMINDED' THEN NULL ELSE opened_on END,
         settled_on = IF(? = 'SETTLED', ?, NULL), since_month = IF(? = '', since_month, ?), months = ?, matter_id = ?, state = ?, version = version + 1
       WHERE union_id = ? AND id = ?`,
      [
        ...[state, today, state, state, today, since, since],
        ...[months, matterId, state, this.unionId, id],
      ],
    );
  }

  /** Who leads the groups of a department on a day, as recipients. */
  async leadersOf(departmentId: string, on: LocalDate): Promise<string[]> {
    const { unionId } = this;
    const rows = await this.sql.query<{ id: string }[]>(
      `WITH RECURSIVE above AS (
         SELECT e.parent_id AS id FROM org_edge e WHERE e.union_id = ? AND e.kind = 'DEPARTMENT_OF_ORG' AND e.child_id = ? AND e.valid_from <= ? AND e.valid_to > ?
         UNION SELECT e.parent_id FROM org_edge e JOIN above a ON e.child_id = a.id
           WHERE e.union_id = ? AND e.kind = 'ORG_UNDER_ORG' AND e.valid_from <= ? AND e.valid_to > ?)
       SELECT DISTINCT COALESCE(a.member_id, a.id) AS id FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE g.union_id = ? AND g.role = 'GROUP_LEADER' AND g.valid_from <= ? AND g.valid_to > ?
         AND (g.node_id = ? OR g.node_id IN (SELECT id FROM above)) ORDER BY id LIMIT 100`,
      [unionId, departmentId, on, on, unionId, on, on, unionId, on, on, departmentId],
    );
    return rows.map(({ id }) => id);
  }
}
