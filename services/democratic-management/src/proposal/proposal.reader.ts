import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countByParent,
  countRows,
  type List,
  readByIds,
  readPage,
  readPages,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { ExaminationResult, ProposalFacts, ProposalStatus } from "./proposal.js";

export type ProposalRecord = ProposalFacts & {
  readonly id: string;
  readonly campusId: string;
  readonly proposerId: string;
  readonly dueOn: LocalDate | null;
  readonly status: ProposalStatus;
};
export type ProposalFilter = {
  readonly campusId?: string | null | undefined;
  readonly congressNo?: number | null | undefined;
  readonly sessionNo?: number | null | undefined;
  readonly result?: ExaminationResult | null | undefined;
  readonly status?: ProposalStatus | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
};

/** Whose a proposal is: the campus and department of its place, and the person who proposed it. */
export const proposalColumns = {
  union: "p.union_id",
  campus: "p.campus_id",
  department: "p.department_id",
  member: "p.proposer_id",
};

const select = `p.id, p.no, p.campus_id AS campusId, p.proposer_id AS proposerId, p.congress_no AS congressNo, p.session_no AS sessionNo,
  p.title, p.category, p.submitted_on AS submittedOn, p.result, p.merged_into_no AS mergedIntoNo, p.lead_department AS leadDepartment,
  p.assist_department AS assistDepartment, p.assigned_on AS assignedOn, p.due_on AS dueOn, p.answered_on AS answeredOn,
  p.answer_class AS answerClass, p.satisfaction, p.status`;

/** Proposals within a scope, newest first. */
export class ProposalReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: ProposalFilter, page: PageRequest): Promise<Page<ProposalRecord>> {
    return readPage(this.sql, proposals(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: ProposalFilter): Promise<number> {
    return countRows(this.sql, proposals(scope, conditions(filter)));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<ProposalRecord[]> {
    return readByIds(this.sql, proposals(scope, []), "p.id", ids);
  }
  /** The first page of the proposals of many people at once. */
  ofProposers(
    scope: Scope,
    memberIds: readonly string[],
    page: PageRequest,
  ): Promise<Map<string, Page<ProposalRecord>>> {
    return readPages(this.sql, proposals(scope, []), "p.proposer_id", memberIds, page);
  }
  /** How many proposals each of many people put forward. */
  countOfProposers(scope: Scope, memberIds: readonly string[]): Promise<Map<string, number>> {
    return countByParent(this.sql, proposals(scope, []), "p.proposer_id", memberIds);
  }
  /** The seconders of many proposals at once, each once, in the order they were named; none for proposals out of scope. */
  async secondersOf(scope: Scope, ids: readonly string[]): Promise<Map<string, string[]>> {
    const inScope = scopeCondition(scope, proposalColumns);
    const rows = await this.sql.query<{ proposalId: string; memberId: string }[]>(
      `SELECT s.proposal_id AS proposalId, s.member_id AS memberId
       FROM proposal_seconder s JOIN proposal p ON p.union_id = s.union_id AND p.id = s.proposal_id
       WHERE ${inScope.sql} AND s.proposal_id IN (?) ORDER BY s.proposal_id, s.position`,
      [...inScope.params, ids],
    );
    const found = new Map<string, string[]>();
    for (const { proposalId, memberId } of rows)
      found.set(proposalId, [...new Set(found.get(proposalId)).add(memberId)]);
    return found;
  }
}

const proposals = (scope: Scope, where: readonly Condition[]): List => ({
  select,
  from: "proposal p",
  where: [scopeCondition(scope, proposalColumns), ...where],
  order: [
    { by: "p.submitted_on", descending: true },
    { by: "p.id", descending: true },
  ],
});

function conditions(filter: ProposalFilter): Condition[] {
  const wanted: readonly [condition: string, value: string | number | null | undefined][] = [
    ["p.campus_id = ?", filter.campusId],
    ["p.congress_no = ?", filter.congressNo],
    ["p.session_no = ?", filter.sessionNo],
    ["p.result = ?", filter.result],
    ["p.status = ?", filter.status],
    ["p.submitted_on >= ?", filter.from],
    ["p.submitted_on <= ?", filter.to],
  ];
  return wanted.flatMap(([sql, value]) =>
    value === null || value === undefined ? [] : [{ sql, params: [value] }],
  );
}
