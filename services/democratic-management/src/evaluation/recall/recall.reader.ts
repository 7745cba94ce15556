import type { Sql } from "@union/persistence";
import type { RecallProcedure } from "./recall.js";

/** A procedure as it stands in its table. */
export const recallColumns = `p.id, p.union_id AS unionId, p.member_id AS memberId, p.office, p.proposed_by AS proposedBy, p.reason, p.document, p.seat_document AS seatDocument,
  p.proposed_on AS proposedOn, p.signatures, p.members, p.verified, p.decisions, p.vote, p.state, p.version`;
export type RecallRow = Omit<RecallProcedure, "decisions" | "vote"> & {
  readonly decisions: string;
  readonly vote: string | null;
};

export const recallOf = ({ decisions, vote, ...row }: RecallRow): RecallProcedure => ({
  ...row,
  decisions: JSON.parse(decisions),
  vote: vote === null ? null : JSON.parse(vote),
});

/** Recall procedures to be shown; there are few of them in the life of a union. */
export class RecallReader {
  constructor(private readonly sql: Sql) {}

  /** The latest of the union, at most a hundred. */
  async latest(unionId: string): Promise<RecallProcedure[]> {
    const rows = await this.sql.query<RecallRow[]>(
      `SELECT ${recallColumns} FROM recall_procedure p WHERE p.union_id = ? ORDER BY p.id DESC LIMIT 100`,
      [unionId],
    );
    return rows.map(recallOf);
  }
}
