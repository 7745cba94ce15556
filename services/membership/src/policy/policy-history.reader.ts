import { fromSqlInstant, type Sql } from "@union/persistence";
import type { PolicyKey, PolicyOverride } from "@union/policy";

/** A decision in force with who proposed and who approved it; null where it was decided before two persons were asked for. */
export type DecidedPolicy = PolicyOverride & {
  readonly id: string;
  readonly proposerId: string | null;
  readonly proposedAt: Date | null;
  readonly approverId: string | null;
  readonly approvedAt: Date | null;
};
type Row = Omit<DecidedPolicy, "proposedAt" | "approvedAt"> & {
  readonly proposedAt: string | null;
  readonly approvedAt: string | null;
};

const step = (alias: string, name: string): string =>
  `LEFT JOIN stage_step ${alias} ON ${alias}.union_id = o.union_id AND ${alias}.kind = 'POLICY_PROPOSAL' AND ${alias}.subject = o.id AND ${alias}.step = '${name}'`;

const instantOf = (text: string | null): Date | null =>
  text === null ? null : fromSqlInstant(text);

/** The decisions that stand behind the values of a key. */
export class PolicyHistoryReader {
  constructor(private readonly sql: Sql) {}

  /** The union's decisions on a key and on its profile, oldest first. */
  async of(unionId: string, key: PolicyKey): Promise<DecidedPolicy[]> {
    const rows = await this.sql.query<Row[]>(
      `SELECT o.id, o.policy_key AS \`key\`, o.campus_id AS campusId, CAST(o.value AS CHAR) AS value, o.effective_from AS effectiveFrom, o.source,
         p.member_id AS proposerId, p.at AS proposedAt, a.member_id AS approverId, a.at AS approvedAt
       FROM policy_override o ${step("p", "propose")} ${step("a", "approve")}
       WHERE o.union_id = ? AND o.policy_key IN (?) ORDER BY o.effective_from, o.id`,
      [unionId, [key, "policy.profile"]],
    );
    return rows.map((row) => ({
      ...row,
      value: JSON.parse(String(row.value)),
      proposedAt: instantOf(row.proposedAt),
      approvedAt: instantOf(row.approvedAt),
    }));
  }
}
