import type { LocalDate } from "@union/kernel";
import { countingStatuses } from "@union/messages";
import { type Sql, StaleVersion } from "@union/persistence";
import type { RecallProcedure } from "./recall.js";
import { type RecallRow, recallColumns, recallOf } from "./recall.reader.js";

/** Loads and saves recall procedures; there are few of them in the life of a union. */
export class RecallRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: RecallProcedure): Promise<void> {
    await this.tx.query(
      `INSERT INTO recall_procedure (union_id, id, member_id, office, proposed_by, reason, document, seat_document, proposed_on, signatures,
         members, decisions, state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[one.unionId, one.id, one.memberId, one.office, one.proposedBy, one.reason],
        ...[one.document, one.seatDocument, one.proposedOn, one.signatures, one.members],
        ...[JSON.stringify(one.decisions), one.state, one.version],
      ],
    );
  }

  /** A procedure of the union, held until the transaction ends. */
  async hold(unionId: string, id: string): Promise<RecallProcedure | null> {
    const [row] = await this.tx.query<RecallRow[]>(
      `SELECT ${recallColumns} FROM recall_procedure p WHERE p.union_id = ? AND p.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? recallOf(row) : null;
  }

  /** The day of a procedure about a person that is not decided yet; null where there is none. */
  async openAbout(unionId: string, memberId: string): Promise<LocalDate | null> {
    const [row] = await this.tx.query<{ proposedOn: LocalDate }[]>(
      `SELECT proposed_on AS proposedOn FROM recall_procedure
       WHERE union_id = ? AND member_id = ? AND state NOT IN ('NOT_VERIFIED', 'RECALLED', 'NOT_RECALLED') LIMIT 1 FOR UPDATE`,
      [unionId, memberId],
    );
    return row?.proposedOn ?? null;
  }

  /** How many members the union has now: whoever is being transferred still counts. */
  async activeMembers(unionId: string): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM directory_member WHERE union_id = ? AND status IN (?) AND removed = 0",
      [unionId, countingStatuses],
    );
    return Number(row?.n ?? 0);
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({
    unionId,
    id,
    verified,
    decisions,
    vote,
    state,
    version,
  }: RecallProcedure): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE recall_procedure SET verified = ?, decisions = ?, vote = ?, state = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[verified, JSON.stringify(decisions), vote && JSON.stringify(vote), state],
        ...[unionId, id, version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
