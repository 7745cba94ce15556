import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { CollectiveContract } from "../contract.js";

/** 协商会议 — a meeting of the two sides and its minutes (CC-R6). */
export type ContractMeeting = {
  readonly id: string;
  readonly contractId: string;
  readonly no: number;
  readonly heldOn: LocalDate;
  readonly subject: string;
  readonly minutesFileId: string;
  readonly signedByStaff: boolean;
  readonly signedByEmployer: boolean;
};
type Negotiated = Pick<CollectiveContract, "unionId" | "id" | "negotiatesFrom" | "meetingsBefore">;
type Row = Omit<ContractMeeting, "signedByStaff" | "signedByEmployer"> & {
  readonly signedByStaff: number;
  readonly signedByEmployer: number;
};

/** Meetings of contracts in one transaction. */
export class MeetingRepository {
  constructor(private readonly tx: Sql) {}

  async add(unionId: string, meeting: Omit<ContractMeeting, "no">): Promise<void> {
    const { id, contractId, heldOn, subject, minutesFileId, signedByStaff, signedByEmployer } =
      meeting;
    await this.tx.query(
      `INSERT INTO contract_meeting (union_id, id, contract_id, no, held_on, subject, minutes_file_id, signed_by_staff, signed_by_employer)
       SELECT ?, ?, ?, COALESCE(MAX(no), 0) + 1, ?, ?, ?, ?, ? FROM contract_meeting WHERE union_id = ? AND contract_id = ?`,
      [
        ...[unionId, id, contractId, heldOn, subject, minutesFileId, Number(signedByStaff)],
        ...[Number(signedByEmployer), unionId, contractId],
      ],
    );
  }

  /** CC-R6 the last meeting about what is negotiated now whose minutes both chiefs signed; null where there is none. */
  async signedOn({
    unionId,
    id,
    negotiatesFrom,
    meetingsBefore,
  }: Negotiated): Promise<LocalDate | null> {
    const [row] = await this.tx.query<{ heldOn: LocalDate | null }[]>(
      `SELECT MAX(held_on) AS heldOn FROM contract_meeting WHERE union_id = ? AND contract_id = ? AND signed_by_staff = 1
         AND signed_by_employer = 1 AND no > ? AND held_on >= ?`,
      [unionId, id, meetingsBefore, negotiatesFrom ?? "1850-01-01"],
    );
    return row?.heldOn ?? null;
  }

  async count({ unionId, id }: Pick<Negotiated, "unionId" | "id">): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM contract_meeting WHERE union_id = ? AND contract_id = ?",
      [unionId, id],
    );
    return Number(row?.n ?? 0);
  }

  async of(unionId: string, contractIds: readonly string[]): Promise<ContractMeeting[]> {
    const rows = await this.tx.query<Row[]>(
      `SELECT id, contract_id AS contractId, no, held_on AS heldOn, subject, minutes_file_id AS minutesFileId,
         signed_by_staff AS signedByStaff, signed_by_employer AS signedByEmployer
       FROM contract_meeting WHERE union_id = ? AND contract_id IN (?) ORDER BY contract_id, no`,
      [unionId, contractIds],
    );
    return rows.map(({ signedByStaff, signedByEmployer, ...row }) => ({
      ...row,
      ...{ signedByStaff: signedByStaff === 1, signedByEmployer: signedByEmployer === 1 },
    }));
  }
}
