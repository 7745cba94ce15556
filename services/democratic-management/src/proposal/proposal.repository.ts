import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql } from "@union/persistence";
import { Proposal, type ProposalFacts } from "./proposal.js";

/** A proposal with the people and the place that were found for it. */
export type PlacedProposal = {
  readonly facts: ProposalFacts;
  readonly campusId: string;
  readonly departmentId: string;
  readonly proposerId: string;
  readonly seconderIds: readonly string[];
  readonly dueOn: LocalDate | null;
};
/** Where a proposal that stands already belongs. */
export type ProposalPlace = Pick<PlacedProposal, "campusId" | "departmentId" | "proposerId">;

const fixed = ["union_id", "id", "version"];
const columns = [
  "campus_id",
  "department_id",
  "proposer_id",
  "no",
  "congress_no",
  "session_no",
  "title",
  "category",
  "submitted_on",
  "result",
  "merged_into_no",
  "lead_department",
  "assist_department",
  "assigned_on",
  "due_on",
  "answered_on",
  "answer_class",
  "satisfaction",
  "status",
];

const values = ({ facts, ...place }: PlacedProposal): unknown[] => [
  place.campusId,
  place.departmentId,
  place.proposerId,
  facts.no,
  facts.congressNo,
  facts.sessionNo,
  facts.title,
  facts.category,
  facts.submittedOn,
  facts.result,
  facts.mergedIntoNo,
  facts.leadDepartment,
  facts.assistDepartment,
  facts.assignedOn,
  place.dueOn,
  facts.answeredOn,
  facts.answerClass,
  facts.satisfaction,
  new Proposal(facts).status(),
];

/** Writes proposals. */
export class ProposalRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** The places of those of these register numbers that stand already. */
  async places(nos: readonly string[]): Promise<Map<string, ProposalPlace>> {
    if (nos.length === 0) return new Map();
    const rows = await this.sql.query<(ProposalPlace & { no: string })[]>(
      `SELECT no, campus_id AS campusId, department_id AS departmentId, proposer_id AS proposerId
       FROM proposal WHERE union_id = ? AND no IN (?)`,
      [this.unionId, nos],
    );
    return new Map(rows.map(({ no, ...place }) => [no, place]));
  }

  async add(proposals: readonly PlacedProposal[]): Promise<string[]> {
    const ids = proposals.map(() => newId());
    const rows = proposals.map((one, n) => [this.unionId, ids[n], 1, ...values(one)]);
    await bulkInsert(this.sql, "proposal", [...fixed, ...columns], rows);
    await this.addSeconders(proposals.map(({ seconderIds }, n) => [ids[n]!, seconderIds]));
    return ids;
  }

  async correct(id: string, proposal: PlacedProposal): Promise<void> {
    const set = columns.map((column) => `${column} = ?`).join(", ");
    await this.sql.query(
      `UPDATE proposal SET ${set}, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...values(proposal), this.unionId, id],
    );
    await this.removeSeconders([id]);
    await this.addSeconders([[id, proposal.seconderIds]]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.removeSeconders(ids);
    await this.sql.query("DELETE FROM proposal WHERE union_id = ? AND id IN (?)", [
      this.unionId,
      ids,
    ]);
  }

  private addSeconders(
    seconders: readonly (readonly [proposalId: string, memberIds: readonly string[]])[],
  ): Promise<void> {
    const rows = seconders.flatMap(([proposalId, memberIds]) =>
      memberIds.map((memberId, position) => [this.unionId, proposalId, position, memberId]),
    );
    const order = ["union_id", "proposal_id", "position", "member_id"];
    return bulkInsert(this.sql, "proposal_seconder", order, rows);
  }

  private async removeSeconders(ids: readonly string[]): Promise<void> {
    await this.sql.query(
      "DELETE FROM proposal_seconder WHERE union_id = ? AND proposal_id IN (?)",
      [this.unionId, ids],
    );
  }
}
