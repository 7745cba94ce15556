import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { TransferState } from "./transfer.stages.js";

/** 调动征求意见 — whether a chair or vice-chair may be transferred during the term. */
export type OfficerTransfer = {
  readonly unionId: string;
  readonly id: string;
  readonly seatId: string;
  readonly committeeId: string;
  readonly memberId: string;
  readonly campusId: string | null;
  readonly askedOn: LocalDate;
  readonly reason: string;
  /** The day after which the upper union's silence is consent; null where it never is. */
  readonly upperDueOn: LocalDate | null;
  readonly state: TransferState;
  readonly version: number;
};

const columns = `union_id AS unionId, id, seat_id AS seatId, committee_id AS committeeId, member_id AS memberId, campus_id AS campusId,
  asked_on AS askedOn, reason, upper_due_on AS upperDueOn, state, version`;

/** Transfers that were asked for, in one transaction. */
export class OfficerTransferRepository {
  constructor(private readonly sql: Sql) {}

  async hold(unionId: string, id: string): Promise<OfficerTransfer | null> {
    const [row] = await this.sql.query<OfficerTransfer[]>(
      `SELECT ${columns} FROM officer_transfer WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** One of a seat that was neither refused nor withdrawn, held. */
  async openOf(unionId: string, seatId: string): Promise<OfficerTransfer | null> {
    const [row] = await this.sql.query<OfficerTransfer[]>(
      `SELECT ${columns} FROM officer_transfer WHERE union_id = ? AND seat_id = ? AND is_open = 1 FOR UPDATE`,
      [unionId, seatId],
    );
    return row ?? null;
  }

  /** Those on which the upper union stayed silent too long; those in another's hand are passed over. */
  async silentBefore(day: LocalDate, limit: number): Promise<OfficerTransfer[]> {
    return this.sql.query(
      `SELECT ${columns} FROM officer_transfer WHERE state = 'WITH_UPPER' AND upper_due_on < ?
       ORDER BY upper_due_on LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [day],
    );
  }

  async add(transfer: OfficerTransfer): Promise<void> {
    const { unionId, id, seatId, committeeId, memberId, campusId, askedOn, reason, state } =
      transfer;
    await this.sql.query(
      `INSERT INTO officer_transfer (union_id, id, seat_id, committee_id, member_id, campus_id, asked_on, reason, state, version) VALUES (?)`,
      [[unionId, id, seatId, committeeId, memberId, campusId, askedOn, reason, state, 1]],
    );
  }

  async save({ unionId, id, state, upperDueOn, version }: OfficerTransfer): Promise<void> {
    const written = await this.sql.query<{ affectedRows: number }>(
      "UPDATE officer_transfer SET state = ?, upper_due_on = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, upperDueOn, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }
}
