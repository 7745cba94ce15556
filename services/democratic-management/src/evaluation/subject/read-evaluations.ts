import { type LocalDate, localDate, type Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import type { EvaluationRow } from "./evaluation.register.js";
import { subjectScope } from "./subject.reader.js";

const batch = 1_000;
type Read = Omit<EvaluationRow, "talkedOn"> & {
  readonly id: string;
  readonly leastBallots: number;
  readonly ballots: number;
  readonly talkedOn: LocalDate | null;
};

/** The day by whose policy a row of the register is read, and in whose year it counts. */
export const lastDayOf = (year: number): LocalDate => localDate(`${year}-12-31`);

/**
 * The register as it stands: cadres whose result is confirmed, all groups of voters together. An export of it leaves out those with so few
 * ballots that they are not shown (EV-R8).
 */
export async function* readEvaluations(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: EvaluationRow }> {
  const inScope = scopeCondition(scope, subjectScope);
  const only = ids === null ? "" : "AND s.id IN (?)";
  for (let after = ""; ; ) {
    const rows = await sql.query<Read[]>(
      `SELECT s.id, s.year, m.staff_no AS staffNo, m.name AS personName, s.least_ballots AS leastBallots,
         CAST(SUM(n.excellent) AS SIGNED) AS excellent, CAST(SUM(n.competent) AS SIGNED) AS competent, CAST(SUM(n.basic) AS SIGNED) AS basic,
         CAST(SUM(n.incompetent) AS SIGNED) AS incompetent,
         CAST(SUM(n.excellent + n.competent + n.basic + n.incompetent + n.dont_know + n.invalid) AS SIGNED) AS ballots, s.talked_on AS talkedOn
       FROM evaluation_subject s
       JOIN directory_member m ON m.union_id = s.union_id AND m.id = s.member_id
       JOIN evaluation_count n ON n.union_id = s.union_id AND n.subject_id = s.id
       LEFT JOIN evaluation_campaign c ON c.union_id = s.union_id AND c.id = s.campaign_id
       WHERE ${inScope.sql} AND s.board = 'CADRE' AND (c.id IS NULL OR c.state IN ('CONFIRMED', 'FED_BACK', 'RECTIFYING', 'CLOSED'))
         AND s.id > ? ${only} GROUP BY s.campus_id, s.id ORDER BY s.id LIMIT ${batch}`,
      [...inScope.params, after, ...(ids === null ? [] : [ids])],
    );
    for (const { id, leastBallots, ballots, ...row } of rows) {
      const counts = {
        excellent: Number(row.excellent),
        competent: Number(row.competent),
        basic: Number(row.basic),
        incompetent: Number(row.incompetent),
      };
      if (ids !== null || Number(ballots) >= leastBallots) yield { id, row: { ...row, ...counts } };
    }
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}
