import type { LocalDate, Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import type { ChargeState } from "./decide-charge.js";
import type { DuesMonth } from "./dues-month.js";

export type LoadedCharge = {
  readonly id: string;
  readonly memberId: string;
  readonly month: DuesMonth;
  readonly campusId: string;
  readonly departmentId: string;
  readonly amountFen: number;
  readonly state: ChargeState;
};
type Settlement = {
  readonly state: "PAID" | "WAIVED";
  readonly on: LocalDate;
  readonly batchId?: string;
  readonly document?: string;
};

const select = `c.id, c.member_id AS memberId, c.month, c.campus_id AS campusId, c.department_id AS departmentId,
  c.amount_fen AS amountFen, c.state`;
const columns = {
  union: "c.union_id",
  campus: "c.campus_id",
  department: "c.department_id",
};
/** How many charges a statement names at most. */
const chunk = 1_000;

/** Loads and settles charges that stand; what is loaded is locked until the transaction ends. */
export class DuesChargeRepository {
  constructor(private readonly sql: Sql) {}

  async find(scope: Scope, id: string): Promise<LoadedCharge | null> {
    return (await this.byIds(scope, [id]))[0] ?? null;
  }

  /** The charges of these ids within a scope; whatever lies outside is simply not among them. */
  async byIds(scope: Scope, ids: readonly string[]): Promise<LoadedCharge[]> {
    return this.load(scope, "c.id", ids);
  }

  /** The charges of these people, of every month that stands. */
  async ofMembers(scope: Scope, memberIds: readonly string[]): Promise<LoadedCharge[]> {
    return this.load(scope, "c.member_id", memberIds);
  }

  async settle(
    unionId: string,
    ids: readonly string[],
    { state, on, batchId, document }: Settlement,
  ): Promise<void> {
    for (let at = 0; at < ids.length; at += chunk)
      await this.sql.query(
        `UPDATE dues_charge SET state = ?, settled_on = ?, batch_id = ?, document = ?, version = version + 1
         WHERE union_id = ? AND id IN (?)`,
        [state, on, batchId ?? null, document ?? null, unionId, ids.slice(at, at + chunk)],
      );
  }

  /** What was paid is due again; the next round says whether it is overdue. */
  async reopen(unionId: string, ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += chunk)
      await this.sql.query(
        `UPDATE dues_charge SET state = 'DUE', settled_on = NULL, batch_id = NULL, version = version + 1
         WHERE union_id = ? AND id IN (?) AND (standing = 1 OR laid_aside = 1) AND state = 'PAID'`,
        [unionId, ids.slice(at, at + chunk)],
      );
  }

  private async load(
    scope: Scope,
    column: "c.id" | "c.member_id",
    ids: readonly string[],
  ): Promise<LoadedCharge[]> {
    const inScope = scopeCondition(scope, columns);
    const found: LoadedCharge[] = [];
    for (let at = 0; at < ids.length; at += chunk)
      found.push(
        ...(await this.sql.query<LoadedCharge[]>(
          `SELECT ${select} FROM dues_charge c WHERE ${inScope.sql} AND c.standing = 1 AND ${column} IN (?) ORDER BY c.id FOR UPDATE`,
          [...inScope.params, ids.slice(at, at + chunk)],
        )),
      );
    return found.map((row) => ({ ...row, amountFen: Number(row.amountFen) }));
  }
}
