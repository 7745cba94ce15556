import type { Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import type { ElectionRule } from "./count-election.js";
import type { DistrictElection, ElectionVote } from "./election.repository.js";

const columns = `e.id, e.congress_id AS congressId, e.district_id AS districtId, e.campus_id AS campusId, e.kind, e.no, e.held_on AS heldOn,
  e.persons_known AS personsKnown, e.entitled, e.took_part AS tookPart, e.issued, e.collected, e.invalid, e.seats, e.outcome,
  CAST(e.rule AS CHAR) AS rule, e.document, e.decided_by AS decidedBy`;

export type VoteRow = ElectionVote & { readonly electionId: string };

/** Elections of districts within a scope; those of districts across campuses are everybody's who may see any. */
export class ElectionReader {
  constructor(private readonly sql: Sql) {}

  /** The elections of some districts, each in its order. */
  async ofDistricts(scope: Scope, districtIds: readonly string[]): Promise<DistrictElection[]> {
    const inScope = scopeCondition(scope, {
      ...{ union: "e.union_id", campus: "e.campus_id", unionRowsAreShared: true },
    });
    const rows = await this.sql.query<DistrictElection[]>(
      `SELECT ${columns} FROM district_election e WHERE ${inScope.sql} AND e.district_id IN (?) ORDER BY e.district_id, e.no`,
      [...inScope.params, districtIds],
    );
    return rows.map((row) => ({ ...row, rule: JSON.parse(String(row.rule)) as ElectionRule }));
  }

  /** The votes of some elections; the caller was shown the elections. */
  votesOf(unionId: string, electionIds: readonly string[]): Promise<VoteRow[]> {
    return this.sql.query(
      `SELECT election_id AS electionId, delegate_id AS id, yes, no, abstain, verdict FROM district_vote
       WHERE union_id = ? AND election_id IN (?) ORDER BY yes DESC, delegate_id`,
      [unionId, electionIds],
    );
  }
}
