import { newId, type Sql, toSqlInstant } from "@union/persistence";
import type { DelegateClass, Mandate } from "../../congress/index.js";
import type { CongressSession } from "../session.js";

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

  /** Checks a delegate out; false where he is not there. */
  async leave({ unionId, id }: Of, { id: delegateId }: Mandate, at: Date): Promise<boolean> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE session_attendance SET left_at = ? WHERE union_id = ? AND session_id = ? AND delegate_id = ? AND left_at IS NULL`,
      [toSqlInstant(at), unionId, id, delegateId],
    );
    return affectedRows === 1;
  }

  /** How many delegates of a class are there now. */
  async presentNow({ unionId, id }: Of, of: DelegateClass = "FORMAL"): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      `SELECT COUNT(DISTINCT member_id) AS n FROM session_attendance
       WHERE union_id = ? AND session_id = ? AND class = ? AND left_at IS NULL`,
      [unionId, id, of],
    );
    return Number(row?.n ?? 0);
  }
}
