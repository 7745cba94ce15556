import type { Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import { proposalColumns } from "./proposal.reader.js";
import type { ProposalRow } from "./proposal.register.js";

const batch = 1_000;
type Read = Omit<ProposalRow, "seconderNos"> & {
  readonly id: string;
  readonly seconderNos: string | null;
};

/** The register as it stands, by number: those of a scope, or some by id. */
export async function* readProposals(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: ProposalRow }> {
  const inScope = scopeCondition(scope, proposalColumns);
  const only = ids === null ? "" : "AND p.id IN (?)";
  for (let after = ""; ; ) {
    const rows = await sql.query<Read[]>(
      `SELECT p.id, p.no, p.congress_no AS congressNo, p.session_no AS sessionNo, p.title, p.category, m.staff_no AS proposerNo,
         (SELECT GROUP_CONCAT(sm.staff_no ORDER BY s.position SEPARATOR ',') FROM proposal_seconder s
            JOIN directory_member sm ON sm.union_id = s.union_id AND sm.id = s.member_id
            WHERE s.union_id = p.union_id AND s.proposal_id = p.id AND (s.state IS NULL OR s.state = 'CONFIRMED')) AS seconderNos,
         p.submitted_on AS submittedOn, p.result, p.merged_into_no AS mergedIntoNo, p.lead_department AS leadDepartment,
         p.assist_department AS assistDepartment, p.assigned_on AS assignedOn, p.answered_on AS answeredOn,
         p.answer_class AS answerClass, p.satisfaction
       FROM proposal p JOIN directory_member m ON m.union_id = p.union_id AND m.id = p.proposer_id
       WHERE ${inScope.sql} AND p.status NOT IN ('DRAFT', 'SECONDING') AND p.no > ? ${only} ORDER BY p.no LIMIT ${batch}`,
      [...inScope.params, after, ...(ids === null ? [] : [ids])],
    );
    for (const { id, seconderNos, ...row } of rows)
      yield { id, row: { ...row, seconderNos: seconderNos?.split(",") ?? null } };
    if (rows.length < batch) return;
    after = rows.at(-1)!.no;
  }
}
