import type { LocalDate } from "@union/kernel";
import { newId, type Sql, toSqlInstant } from "@union/persistence";
import { type Mandate, mandateInForce } from "../../congress/index.js";
import type { CongressSession } from "../session.js";

/** Somebody at a session, and the place whose officers look after him. */
export type Seat = Pick<Mandate, "memberId" | "campusId" | "departmentId">;
type Of = Pick<CongressSession, "unionId" | "id">;

/** Who of the delegates came, and who of them is there now. */
export class AttendanceRepository {
  constructor(private readonly tx: Sql) {}

  /** Checks a delegate in. Who is in already stays so; who had left is there again. */
  async come({ unionId, id }: Of, mandate: Mandate, at: Date): Promise<void> {
    const { id: delegateId, memberId, campusId, departmentId } = mandate;
    await this.tx.query(
      `INSERT INTO session_attendance (union_id, session_id, delegate_id, id, member_id, class, campus_id, department_id, came_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE left_at = NULL`,
      [
        ...[unionId, id, delegateId, newId(), memberId],
        ...[mandate.class, campusId, departmentId, toSqlInstant(at)],
      ],
    );
  }

  /** Checks a person out, whatever mandate he checked in with and whether it still is in force; false where he is not there. */
  async leave({ unionId, id }: Of, { memberId }: Seat, at: Date): Promise<boolean> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE session_attendance SET left_at = ? WHERE union_id = ? AND session_id = ? AND member_id = ? AND left_at IS NULL`,
      [toSqlInstant(at), unionId, id, memberId],
    );
    return affectedRows > 0;
  }

  /** Where a person who checked in is sitting; null where he never came. */
  async seatOf({ unionId, id }: Of, memberId: string): Promise<Seat | null> {
    const [row] = await this.tx.query<Seat[]>(
      `SELECT member_id AS memberId, campus_id AS campusId, department_id AS departmentId FROM session_attendance
       WHERE union_id = ? AND session_id = ? AND member_id = ? LIMIT 1`,
      [unionId, id, memberId],
    );
    return row ?? null;
  }

  /** How many formal delegates are there whose mandate is in force on a day: whoever is suspended or recalled in his seat is not. */
  async presentNow({ unionId, id }: Of, on: LocalDate): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      `SELECT COUNT(DISTINCT a.member_id) AS n FROM session_attendance a JOIN delegate d ON d.union_id = a.union_id AND d.id = a.delegate_id
       WHERE a.union_id = ? AND a.session_id = ? AND a.class = 'FORMAL' AND a.left_at IS NULL AND ${mandateInForce("?")}`,
      [unionId, id, on, on, on, on],
    );
    return Number(row?.n ?? 0);
  }
}
