import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  fromSqlInstant,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import { StepReader, type StepRow } from "@union/stages";
import { type EmergencyAccessState, emergencyAccessStages } from "./emergency-access.stages.js";

type Stored = {
  readonly id: string;
  readonly memberId: string;
  readonly staffNo: string;
  readonly campusId: string | null;
  readonly openerName: string | null;
  readonly role: string;
  readonly reason: string;
  readonly state: EmergencyAccessState;
  readonly openedAt: string;
  readonly endsAt: string;
};
/** A value that was seen by an access. */
export type SeenRow = { readonly field: string; readonly at: Date };
/** An emergency access, what was seen by it, and the steps it took. */
export type EmergencyAccessRow = Omit<Stored, "openedAt" | "endsAt"> & {
  readonly openedAt: Date;
  readonly endsAt: Date;
  readonly seen: readonly SeenRow[];
  readonly steps: readonly StepRow[];
};

const select = `e.id, e.member_id AS memberId, w.staff_no AS staffNo, e.campus_id AS campusId, COALESCE(m.name, a.login) AS openerName,
  e.role, e.reason, e.state, e.opened_at AS openedAt, e.ends_at AS endsAt`;
const from = `emergency_access e JOIN member w ON w.union_id = e.union_id AND w.id = e.member_id
  LEFT JOIN account a ON a.union_id = e.union_id AND a.id = e.account_id
  LEFT JOIN member m ON m.union_id = a.union_id AND m.id = a.member_id`;

/** Emergency accesses within a scope, newest first. */
export class EmergencyAccessReader {
  constructor(private readonly sql: Sql) {}

  async list(
    scope: Scope,
    state: EmergencyAccessState | null,
    page: PageRequest,
  ): Promise<Page<EmergencyAccessRow>> {
    const order = [{ by: "e.id", descending: true }];
    const found = await readPage<Stored>(this.sql, { ...listed(scope, state), order }, page);
    return { ...found, nodes: await this.whole(scope.unionId, found.nodes) };
  }

  count(scope: Scope, state: EmergencyAccessState | null): Promise<number> {
    return countRows(this.sql, listed(scope, state));
  }

  async byId(scope: Scope, id: string): Promise<EmergencyAccessRow | null> {
    const rows = await readByIds<Stored>(this.sql, listed(scope, null), "e.id", [id]);
    return (await this.whole(scope.unionId, rows))[0] ?? null;
  }

  /** With what was seen and what was done, in one statement each for all of them. */
  private async whole(unionId: string, rows: readonly Stored[]): Promise<EmergencyAccessRow[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const seen = await this.sql.query<{ accessId: string; field: string; at: string }[]>(
      `SELECT emergency_id AS accessId, field, at FROM reveal WHERE union_id = ? AND emergency_id IN (?) ORDER BY id`,
      [unionId, ids],
    );
    const steps = await new StepReader(this.sql).of(unionId, emergencyAccessStages.kind, ids);
    return rows.map((row) => ({
      ...row,
      openedAt: fromSqlInstant(row.openedAt),
      endsAt: fromSqlInstant(row.endsAt),
      seen: seen
        .filter(({ accessId }) => accessId === row.id)
        .map(({ field, at }) => ({ field, at: fromSqlInstant(at) })),
      steps: steps.filter(({ subject }) => subject === row.id),
    }));
  }
}

function listed(
  scope: Scope,
  state: EmergencyAccessState | null,
): Pick<List, "select" | "from" | "where"> {
  const where: Condition[] = [
    scopeCondition(scope, { union: "e.union_id", campus: "e.campus_id" }),
  ];
  if (state !== null) where.push({ sql: "e.state = ?", params: [state] });
  return { select, from, where };
}
