import type { Actor, LocalDate, Page, PageRequest, Scope } from "@union/kernel";
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
import { onlineSelect } from "./matter/online-proposal.columns.js";
import type { OnlineProposal } from "./matter/online-proposal.js";
import { overdueBefore } from "./matter/overdue-before.js";
import { pieceOf } from "./matter/piece-of.js";
import { handlingSight, proposalSight } from "./matter/proposal-sight.js";
import { unsubmitted } from "./matter/unsubmitted.js";
import type { ExaminationResult, ProposalState } from "./proposal.js";

export type ProposalRecord = OnlineProposal;
export type ProposalFilter = {
  readonly campusId?: string | null | undefined;
  readonly congressNo?: number | null | undefined;
  readonly sessionNo?: number | null | undefined;
  readonly result?: ExaminationResult | null | undefined;
  readonly status?: ProposalState | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
  /** Only those that wait for an answer, of whichever round, whose last day lies before this one (逾期). */
  readonly overdueOn?: LocalDate | null | undefined;
  /** Only the pieces that lead a case (件). */
  readonly casesOnly?: boolean | null | undefined;
};

/** Whose a proposal is: the campus and department of its place, and the person who proposed it. */
export const proposalColumns = {
  union: "p.union_id",
  campus: "p.campus_id",
  department: "p.department_id",
  member: "p.proposer_id",
};

/** Proposals within a scope, newest first. */
export class ProposalReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: ProposalFilter, page: PageRequest): Promise<Page<ProposalRecord>> {
    return readPage(this.sql, proposals(scope, conditions(filter)), page);
  }
  count(scope: Scope, filter: ProposalFilter): Promise<number> {
    return countRows(this.sql, proposals(scope, conditions(filter)));
  }
  /** Those of some ids that somebody may see. */
  byIds(actor: Actor | null, ids: readonly string[]): Promise<ProposalRecord[]> {
    const seen = { select: onlineSelect, from: "proposal p", where: [proposalSight(actor)] };
    return readByIds(this.sql, seen, "p.id", ids);
  }
  /** What the departments that somebody answers for handle or assist with, newest first. */
  handled(actor: Actor, page: PageRequest): Promise<Page<ProposalRecord>> {
    return readPage(this.sql, handling(actor), page);
  }
  countHandled(actor: Actor): Promise<number> {
    return countRows(this.sql, handling(actor));
  }
  /** What somebody was asked to second here and has not answered yet, newest first. */
  toSecond(actor: Actor, page: PageRequest): Promise<Page<ProposalRecord>> {
    return readPage(this.sql, asked(actor), page);
  }
  countToSecond(actor: Actor): Promise<number> {
    return countRows(this.sql, asked(actor));
  }
  /** The pieces merged into cases, by the number of the case (PR-R6). */
  async pieces(unionId: string, nos: readonly string[]): Promise<Map<string, ProposalRecord[]>> {
    const rows = await this.sql.query<ProposalRecord[]>(
      `SELECT ${onlineSelect} FROM proposal c JOIN proposal p ON ${pieceOf("p", "c")}
       WHERE c.union_id = ? AND c.no IN (?) ORDER BY p.no`,
      [unionId, nos],
    );
    return new Map(nos.map((no) => [no, rows.filter(({ mergedIntoNo }) => mergedIntoNo === no)]));
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
  async secondersOf(actor: Actor | null, ids: readonly string[]): Promise<Map<string, string[]>> {
    const seen = proposalSight(actor);
    const rows = await this.sql.query<{ proposalId: string; memberId: string }[]>(
      `SELECT s.proposal_id AS proposalId, s.member_id AS memberId
       FROM proposal_seconder s JOIN proposal p ON p.union_id = s.union_id AND p.id = s.proposal_id
       WHERE ${seen.sql} AND s.proposal_id IN (?) AND (s.state IS NULL OR s.state = 'CONFIRMED')
       ORDER BY s.proposal_id, s.position`,
      [...seen.params, ids],
    );
    const found = new Map<string, string[]>();
    for (const { proposalId, memberId } of rows)
      found.set(proposalId, [...new Set(found.get(proposalId)).add(memberId)]);
    return found;
  }
}

const newestFirst = (where: readonly Condition[]): List => ({
  select: onlineSelect,
  from: "proposal p",
  where,
  order: [
    { by: "p.submitted_on", descending: true },
    { by: "p.id", descending: true },
  ],
});

/** What was put forward within a scope, and what its owner has only drafted. */
const proposals = (scope: Scope, where: readonly Condition[]): List =>
  newestFirst([
    scopeCondition(scope, proposalColumns),
    {
      sql: "(p.status NOT IN (?) OR p.proposer_id = ?)",
      params: [unsubmitted, scope.memberId ?? ""],
    },
    ...where,
  ]);

const handling = (actor: Actor): List =>
  newestFirst([
    { sql: "p.union_id = ?", params: [actor.unionId] },
    handlingSight(actor) ?? { sql: "FALSE", params: [] },
  ]);

const asked = ({ unionId, memberId }: Actor): List =>
  newestFirst([
    { sql: "p.union_id = ? AND p.status IN ('SECONDING', 'RETURNED')", params: [unionId] },
    {
      sql: `EXISTS (SELECT 1 FROM proposal_seconder s WHERE s.union_id = p.union_id AND s.proposal_id = p.id
        AND s.member_id = ? AND s.state = 'ASKED')`,
      params: [memberId ?? ""],
    },
  ]);

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
  const { overdueOn, casesOnly } = filter;
  const overdue = { sql: overdueBefore, params: [overdueOn, overdueOn] };
  const cases = { sql: "p.result = 'FILED'", params: [] };
  return [...(overdueOn ? [overdue] : []), ...(casesOnly ? [cases] : []), ...given(wanted)];
}

const given = (
  wanted: readonly (readonly [string, string | number | null | undefined])[],
): Condition[] =>
  wanted.flatMap(([sql, value]) =>
    value === null || value === undefined ? [] : [{ sql, params: [value] }],
  );
