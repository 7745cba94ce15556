import type { LocalDate } from "@union/kernel";
import { bulkInsert, isDuplicate, newId, type Sql } from "@union/persistence";

import type { ProposalAwardKind } from "./award-kind.js";

/** An award as it is recorded: the proposal or the department, and by what decision. */
export type RecordedAward = {
  readonly unionId: string;
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly kind: ProposalAwardKind;
  /** The proposal, or the department. */
  readonly awardedId: string;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};
/** Whom an award concerns: the people behind what is awarded, and since when there was something to award. */
export type Awarded = {
  readonly no: string;
  readonly proposerId: string;
  readonly handlerId: string | null;
  readonly headId: string | null;
  readonly since: LocalDate;
};

/** Keeps awards: of a session, what stands is awarded once. */
export class ProposalAwardRepository {
  constructor(private readonly tx: Sql) {}

  /** What an award of a session may be for: filed proposals, or those that a department answered; the earliest first. */
  awarded({
    unionId,
    congressNo,
    sessionNo,
    kind,
    awardedId,
  }: Pick<RecordedAward, "unionId" | "congressNo" | "sessionNo" | "kind" | "awardedId">): Promise<
    Awarded[]
  > {
    const [fit, since] =
      kind === "BEST_PROPOSAL"
        ? ["id = ?", "submitted_on"]
        : ["lead_department_id = ? AND answered_on IS NOT NULL", "answered_on"];
    return this.tx.query(
      `SELECT no, proposer_id AS proposerId, handler_member_id AS handlerId, head_member_id AS headId, ${since} AS since FROM proposal
       WHERE union_id = ? AND congress_no = ? AND session_no = ? AND result IN ('FILED', 'MERGED') AND ${fit} ORDER BY since`,
      [unionId, congressNo, sessionNo, awardedId],
    );
  }

  /** Adds an award and answers its id; null where the same stands already. */
  async add(award: RecordedAward): Promise<string | null> {
    const id = newId();
    const { unionId, congressNo, sessionNo, kind, awardedId } = award;
    const isBest = kind === "BEST_PROPOSAL";
    const order = [
      ...["union_id", "id", "congress_no", "session_no", "kind", "proposal_id", "department_id"],
      ...["document", "decided_by", "decided_on", "awarded_key", "state"],
    ];
    const row = [
      ...[unionId, id, congressNo, sessionNo, kind],
      ...[isBest ? awardedId : null, isBest ? null : awardedId],
      ...[award.document, award.decidedBy, award.decidedOn, awardedId, "STANDING"],
    ];
    try {
      await bulkInsert(this.tx, "proposal_award", order, [row]);
      return id;
    } catch (thrown) {
      if (isDuplicate(thrown)) return null;
      throw thrown;
    }
  }

  /** An award that stands, held; null where there is none. */
  async hold(unionId: string, id: string): Promise<RecordedAward | null> {
    const [row] = await this.tx.query<RecordedAward[]>(
      `SELECT union_id AS unionId, congress_no AS congressNo, session_no AS sessionNo, kind,
         COALESCE(proposal_id, department_id) AS awardedId, document, decided_by AS decidedBy, decided_on AS decidedOn
       FROM proposal_award WHERE union_id = ? AND id = ? AND state = 'STANDING' FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  async withdraw(unionId: string, id: string): Promise<void> {
    await this.tx.query(
      "UPDATE proposal_award SET state = 'WITHDRAWN', awarded_key = NULL WHERE union_id = ? AND id = ?",
      [unionId, id],
    );
  }
}
