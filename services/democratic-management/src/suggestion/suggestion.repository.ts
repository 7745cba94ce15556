import { bulkInsert, isDuplicate, type Sql, StaleVersion } from "@union/persistence";
import { projectKey, type Suggestion, type SuggestionShare } from "./suggestion.js";

export const suggestionColumns = `s.id, s.union_id AS unionId, s.campus_id AS campusId, s.department_id AS departmentId,
  s.proposer_id AS proposerId, s.title, s.content, s.project, s.proposal_id AS proposalId, s.root_id AS rootId,
  s.submitted_on AS submittedOn, s.due_on AS dueOn, s.state, s.reason, s.review_body AS reviewBody, s.union_reviewer AS unionReviewer,
  s.document, s.decided_on AS decidedOn, s.adopted_on AS adoptedOn, s.benefit_fen AS benefitFen, s.benefit_from AS benefitFrom,
  s.benefit_to AS benefitTo, s.certified_by AS certifiedBy, s.prize_fen AS prizeFen, s.prize_document AS prizeDocument,
  s.rewarded_on AS rewardedOn, s.version`;
/** Amounts come as text from the database. */
export type SuggestionRow = Omit<Suggestion, "benefitFen" | "prizeFen"> & {
  readonly benefitFen: string | null;
  readonly prizeFen: string | null;
};
const amount = (text: string | null) => (text === null ? null : (Number(text) as never));
export const suggestionOf = (row: SuggestionRow): Suggestion => ({
  ...row,
  ...{ benefitFen: amount(row.benefitFen), prizeFen: amount(row.prizeFen) },
});

/** Loads and saves suggestions, their shares, and what was rewarded. */
export class SuggestionRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: Suggestion, shares: readonly SuggestionShare[]): Promise<void> {
    await bulkInsert(
      this.tx,
      "suggestion",
      [
        ...["union_id", "id", "campus_id", "department_id", "proposer_id", "title", "content"],
        ...["project", "proposal_id", "root_id", "submitted_on", "due_on", "state", "version"],
      ],
      [
        [
          ...[one.unionId, one.id, one.campusId, one.departmentId, one.proposerId, one.title],
          ...[one.content, one.project, one.proposalId, one.rootId, one.submittedOn, one.dueOn],
          ...[one.state, one.version],
        ],
      ],
    );
    await bulkInsert(
      this.tx,
      "suggestion_share",
      ["union_id", "suggestion_id", "position", "member_id", "weight"],
      shares.map(({ memberId, weight }, n) => [one.unionId, one.id, n, memberId, weight]),
    );
  }

  /** The suggestion, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<Suggestion | null> {
    const [row] = await this.tx.query<SuggestionRow[]>(
      `SELECT ${suggestionColumns} FROM suggestion s WHERE s.union_id = ? AND s.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? suggestionOf(row) : null;
  }

  /** Holds the project of a suggestion until the transaction ends, so that two rewards of it come one after the other. */
  async holdProject(unionId: string, id: string): Promise<void> {
    const [row] = await this.tx.query<{ rootId: string }[]>(
      "SELECT root_id AS rootId FROM suggestion WHERE union_id = ? AND id = ?",
      [unionId, id],
    );
    if (row) await this.find(unionId, row.rootId);
  }

  /** Who shares in it, the proposer first. */
  async shares(unionId: string, id: string): Promise<SuggestionShare[]> {
    return this.tx.query(
      `SELECT member_id AS memberId, weight, NULL AS prizeFen FROM suggestion_share
       WHERE union_id = ? AND suggestion_id = ? ORDER BY position`,
      [unionId, id],
    );
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(one: Suggestion): Promise<void> {
    const columns = {
      ...{ state: one.state, reason: one.reason, review_body: one.reviewBody },
      ...{ union_reviewer: one.unionReviewer, document: one.document, decided_on: one.decidedOn },
      ...{ adopted_on: one.adoptedOn, benefit_fen: one.benefitFen, benefit_from: one.benefitFrom },
      ...{ benefit_to: one.benefitTo, certified_by: one.certifiedBy, prize_fen: one.prizeFen },
      ...{ prize_document: one.prizeDocument, rewarded_on: one.rewardedOn },
    };
    const set = Object.keys(columns).map((column) => `${column} = ?`);
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE suggestion SET ${set.join(", ")}, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [...Object.values(columns), one.unionId, one.id, one.version],
    );
    if (affectedRows !== 1) throw new StaleVersion(one.id);
  }

  async pay(unionId: string, id: string, prizes: readonly number[]): Promise<void> {
    for (const [position, prize] of prizes.entries())
      await this.tx.query(
        "UPDATE suggestion_share SET prize_fen = ? WHERE union_id = ? AND suggestion_id = ? AND position = ?",
        [prize, unionId, id, position],
      );
  }

  /** Two roots become one: suggestions of either are of one project from now on. */
  async join(unionId: string, rootId: string, otherRootId: string): Promise<void> {
    await this.tx.query("UPDATE suggestion SET root_id = ? WHERE union_id = ? AND root_id = ?", [
      ...[rootId, unionId, otherRootId],
    ]);
  }

  /**
   * Marks everything that the project is known by as rewarded: its root, and the project numbers and proposals of all its
   * suggestions. False where any of it was rewarded before (2.2.9: no double reward), however many try at once.
   */
  async claimReward({ unionId, id, rootId }: Suggestion): Promise<boolean> {
    const all = await this.tx.query<Pick<Suggestion, "id" | "project" | "proposalId">[]>(
      "SELECT id, project, proposal_id AS proposalId FROM suggestion WHERE union_id = ? AND root_id = ? FOR UPDATE",
      [unionId, rootId],
    );
    const known = all.flatMap((one) => [
      `S:${one.id}`,
      ...(one.project === null ? [] : [`P:${projectKey(one.project)}`]),
      ...(one.proposalId === null ? [] : [`Q:${one.proposalId}`]),
    ]);
    const rows = [...new Set(known)].sort().map((what) => [unionId, what, id]);
    try {
      await bulkInsert(this.tx, "suggestion_rewarded", ["union_id", "what", "suggestion_id"], rows);
      return true;
    } catch (thrown) {
      if (isDuplicate(thrown)) return false;
      throw thrown;
    }
  }

  /** The proposer of a proposal that was converted into a suggestion; null where it is none. */
  async convertedProposal(
    unionId: string,
    id: string,
  ): Promise<{ proposerId: string; campusId: string } | null> {
    const [row] = await this.tx.query<{ proposerId: string; campusId: string }[]>(
      `SELECT proposer_id AS proposerId, campus_id AS campusId FROM proposal
       WHERE union_id = ? AND id = ? AND 'CONVERTED_TO_SUGGESTION' IN (result, status)`,
      [unionId, id],
    );
    return row ?? null;
  }
}
