import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { ChargeState, ReversalReason } from "./decide-charge.js";
import { findDuesMonth } from "./dues-month.js";

export type ChargeRow = {
  readonly id: string;
  readonly memberId: string;
  readonly month: string;
  readonly campusId: string;
  readonly departmentId: string;
  readonly amountFen: number;
  readonly state: ChargeState;
  /** The rule it was worked out by, as JSON. */
  readonly rule: string;
  readonly settledOn: string | null;
  readonly document: string | null;
  readonly reversedOn: string | null;
  readonly reversalReason: ReversalReason | null;
};
export type ChargeFilter = {
  readonly month?: string | null | undefined;
  readonly state?: ChargeState | null | undefined;
  readonly campusId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  /** Whether reversed charges are listed as well. */
  readonly withReversed?: boolean | null | undefined;
};
export type RunRow = {
  readonly id: string;
  readonly month: string;
  readonly ranOn: string;
  readonly charged: number;
  readonly reversed: number;
  readonly lackingBase: number;
  readonly takenBackOn: string | null;
  readonly takenBackBecause: string | null;
};
export type LackingBaseRow = {
  readonly memberId: string;
  readonly month: string;
  readonly campusId: string;
};

const select = `c.id, c.member_id AS memberId, c.month, c.campus_id AS campusId, c.department_id AS departmentId, c.amount_fen AS amountFen,
  c.state, c.rule, c.settled_on AS settledOn, c.document, r.reversed_on AS reversedOn, r.reason AS reversalReason`;
const from =
  "dues_charge c LEFT JOIN dues_reversal r ON r.union_id = c.union_id AND r.charge_id = c.id";
const columns = {
  union: "c.union_id",
  campus: "c.campus_id",
  department: "c.department_id",
  member: "c.member_id",
};
const byMonth = [
  { by: "c.month", descending: true },
  { by: "c.id", descending: true },
];

/** Charges and runs within a scope; charges newest month first. */
export class DuesReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: ChargeFilter, page: PageRequest): Promise<Page<ChargeRow>> {
    return readPage(this.sql, charges(scope, filter), page);
  }
  count(scope: Scope, filter: ChargeFilter): Promise<number> {
    return countRows(this.sql, charges(scope, filter));
  }

  async find(scope: Scope, id: string): Promise<ChargeRow | null> {
    const where = scopeCondition(scope, columns);
    const rows = await this.sql.query<ChargeRow[]>(
      `SELECT ${select} FROM ${from} WHERE ${where.sql} AND c.id = ?`,
      [...where.params, id],
    );
    return rows[0] ?? null;
  }

  /** What one person was charged in a year, reversed charges too, oldest month first. */
  ofMember(unionId: string, memberId: string, year: number): Promise<ChargeRow[]> {
    return this.sql.query(
      `SELECT ${select} FROM ${from} WHERE c.union_id = ? AND c.member_id = ? AND ${notAside.sql} AND c.month BETWEEN ? AND ? ORDER BY c.month, c.id`,
      [unionId, memberId, `${year}-01`, `${year}-12`],
    );
  }

  async run(unionId: string, id: string): Promise<RunRow> {
    const [row] = await this.sql.query<RunRow[]>(
      `SELECT r.id, r.month, r.ran_on AS ranOn, r.charged, r.reversed,
         r.taken_back_on AS takenBackOn, r.taken_back_because AS takenBackBecause,
         (SELECT COUNT(*) FROM dues_lacking_base l WHERE l.union_id = r.union_id AND l.month = r.month) AS lackingBase
       FROM dues_run r WHERE r.union_id = ? AND r.id = ?`,
      [unionId, id],
    );
    if (!row) throw new Error("a run that was just made is not there");
    return { ...row, lackingBase: Number(row.lackingBase) };
  }

  /** Who owed dues for a month and could not be charged, because no base is known. */
  lackingBase(scope: Scope, month: string, page: PageRequest): Promise<Page<LackingBaseRow>> {
    return readPage(this.sql, lacking(scope, month), page);
  }
  countLackingBase(scope: Scope, month: string): Promise<number> {
    return countRows(this.sql, lacking(scope, month));
  }
}

/** Nothing is of a month that is none. */
const isMonth = (column: string, month: string): Condition =>
  findDuesMonth(month) === null
    ? { sql: "FALSE", params: [] }
    : { sql: `${column} = ?`, params: [month] };

/** Of two records that are one person a month counts once; the other charge lies aside until they are split. */
const notAside: Condition = { sql: "c.laid_aside IS NULL", params: [] };

function charges(scope: Scope, filter: ChargeFilter): List {
  const where: Condition[] = [scopeCondition(scope, columns), notAside];
  const equal = (column: string, value: unknown) =>
    value && where.push({ sql: `${column} = ?`, params: [value] });
  if (filter.month) where.push(isMonth("c.month", filter.month));
  equal("c.state", filter.state);
  equal("c.campus_id", filter.campusId);
  equal("c.member_id", filter.memberId);
  if (!filter.withReversed) where.push({ sql: "c.standing = 1", params: [] });
  return { select, from, where, order: byMonth };
}

const lacking = (scope: Scope, month: string): List => ({
  select: "l.member_id AS memberId, l.month, l.campus_id AS campusId",
  from: "dues_lacking_base l",
  where: [
    scopeCondition(scope, {
      union: "l.union_id",
      campus: "l.campus_id",
      department: "l.department_id",
    }),
    isMonth("l.month", month),
  ],
  order: [{ by: "l.member_id" }],
});
