import type { LocalDate } from "@union/kernel";
import { bulkInsert, RegisterTable, type Sql } from "@union/persistence";
import { Proposal, type ProposalFacts, type ProposalState } from "./proposal.js";

/** A proposal with the people and the place that were found for it. */
export type PlacedProposal = {
  readonly facts: ProposalFacts;
  readonly campusId: string;
  readonly departmentId: string;
  readonly proposerId: string;
  readonly seconderIds: readonly string[];
  readonly dueOn: LocalDate | null;
};
/** Where a proposal that stands already belongs, and how far it has come. */
export type ProposalPlace = Pick<PlacedProposal, "campusId" | "departmentId" | "proposerId"> &
  Pick<ProposalFacts, "no" | "congressNo" | "sessionNo" | "result" | "mergedIntoNo"> & {
    readonly id: string;
    readonly source: "REGISTER" | "ONLINE";
    readonly status: ProposalState;
  };

const columnsOf = ({ facts, ...place }: PlacedProposal) => ({
  campus_id: place.campusId,
  department_id: place.departmentId,
  proposer_id: place.proposerId,
  no: facts.no,
  congress_no: facts.congressNo,
  session_no: facts.sessionNo,
  title: facts.title,
  category: facts.category,
  submitted_on: facts.submittedOn,
  result: facts.result,
  merged_into_no: facts.mergedIntoNo,
  lead_department: facts.leadDepartment,
  assist_department: facts.assistDepartment,
  assigned_on: facts.assignedOn,
  due_on: place.dueOn,
  answered_on: facts.answeredOn,
  answer_class: facts.answerClass,
  satisfaction: facts.satisfaction,
  status: new Proposal(facts).status(),
});

const placeColumns = `id, no, campus_id AS campusId, department_id AS departmentId, proposer_id AS proposerId, source, status,
  congress_no AS congressNo, session_no AS sessionNo, result, merged_into_no AS mergedIntoNo`;

/** Writes proposals and their seconders. */
export class ProposalRepository {
  private readonly table: RegisterTable<PlacedProposal>;

  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {
    this.table = new RegisterTable(sql, unionId, { name: "proposal", columnsOf });
  }

  /** The places of those of these register numbers that stand already. */
  async places(nos: readonly string[]): Promise<Map<string, ProposalPlace>> {
    if (nos.length === 0) return new Map();
    const rows = await this.sql.query<ProposalPlace[]>(
      `SELECT ${placeColumns} FROM proposal WHERE union_id = ? AND no IN (?)`,
      [this.unionId, nos],
    );
    return new Map(rows.map((place) => [place.no, place]));
  }

  /** What was merged into these numbers already. */
  async piecesOf(nos: readonly string[]): Promise<ProposalPlace[]> {
    if (nos.length === 0) return [];
    return this.sql.query(
      `SELECT ${placeColumns} FROM proposal WHERE union_id = ? AND merged_into_no IN (?) AND status = 'MERGED'`,
      [this.unionId, nos],
    );
  }

  /** How many of these something else stands on: pieces merged into them, and awards. */
  async countBuiltOn(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const [row] = await this.sql.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM proposal p WHERE p.union_id = ? AND p.id IN (?) AND (
         EXISTS (SELECT 1 FROM proposal m WHERE m.union_id = p.union_id AND m.merged_into_no = p.no AND m.id NOT IN (?))
         OR EXISTS (SELECT 1 FROM proposal_award w WHERE w.union_id = p.union_id AND w.proposal_id = p.id))`,
      [this.unionId, ids, ids],
    );
    return Number(row?.n ?? 0);
  }

  async add(proposals: readonly PlacedProposal[]): Promise<string[]> {
    const ids = await this.table.add(proposals);
    await this.addSeconders(proposals.map(({ seconderIds }, n) => [ids[n]!, seconderIds]));
    return ids;
  }

  async correct(id: string, proposal: PlacedProposal): Promise<void> {
    await this.table.correct(id, proposal);
    await this.removeSeconders([id]);
    await this.addSeconders([[id, proposal.seconderIds]]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.removeSeconders(ids);
    await this.table.remove(ids);
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
