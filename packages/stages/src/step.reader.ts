import { fromSqlInstant, type Sql } from "@union/persistence";

/** A step as the history of a matter shows it; `at` is an instant in UTC. */
export type StepRow = {
  readonly id: string;
  readonly subject: string;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly accountId: string | null;
  readonly memberId: string | null;
  readonly role: string | null;
  readonly opinion: string | null;
  readonly at: Date;
};

/** The history of matters, for those who may see the matter: the caller has asked that already. */
export class StepReader {
  constructor(private readonly sql: Sql) {}

  /** The steps of several matters of a kind, each in its order. */
  async of(unionId: string, kind: string, subjects: readonly string[]): Promise<StepRow[]> {
    if (subjects.length === 0) return [];
    const rows = await this.sql.query<(Omit<StepRow, "at"> & { readonly at: string })[]>(
      `SELECT id, subject, step, from_state AS \`from\`, to_state AS \`to\`,
         account_id AS accountId, member_id AS memberId, role, opinion, at
       FROM stage_step WHERE union_id = ? AND kind = ? AND subject IN (?) ORDER BY subject, no`,
      [unionId, kind, subjects],
    );
    return rows.map((row) => ({ ...row, at: fromSqlInstant(row.at) }));
  }
}
