import { newId, type Sql, toSqlInstant } from "@union/persistence";
import type { DelegateClass, Mandate } from "../../congress/index.js";
import type { CongressSession } from "../session.js";

type Of = Pick<CongressSession, "unionId" | "id" | "type" | "congressNo" | "opensOn">;

/** The delegates of a session: those whose mandate is active on the day it opens. */
const delegates = `FROM delegate d JOIN congress c ON c.union_id = d.union_id AND c.id = d.congress_id
  WHERE d.union_id = ? AND c.type = ? AND c.no = ? AND d.state = 'ACTIVE' AND d.valid_from <= ? AND ? < d.valid_to`;
const keyOf = ({ unionId, type, congressNo, opensOn }: Of) => [
  ...[unionId, type, congressNo],
  ...[opensOn, opensOn],
];

/** Who of the delegates came, and who of them is there now. */
export class AttendanceRepository {
  constructor(private readonly tx: Sql) {}

  /** The people who are delegates of a session, of every class. */
  async delegatesOf(session: Of): Promise<string[]> {
    const rows = await this.tx.query<{ memberId: string }[]>(
      `SELECT DISTINCT d.member_id AS memberId ${delegates} ORDER BY d.member_id`,
      keyOf(session),
    );
    return rows.map(({ memberId }) => memberId);
  }

  /** How many formal delegates the session has: the base of quorum and votes (SC-R12, SC-R13). */
  async formalDelegates(session: Of): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      `SELECT COUNT(DISTINCT d.member_id) AS n ${delegates} AND d.class = 'FORMAL'`,
      keyOf(session),
    );
    return Number(row?.n ?? 0);
  }

  /** Which of some people are formal delegates of a session. */
  async formalAmong(session: Of, memberIds: readonly string[]): Promise<Set<string>> {
    if (memberIds.length === 0) return new Set();
    const rows = await this.tx.query<{ memberId: string }[]>(
      `SELECT d.member_id AS memberId ${delegates} AND d.class = 'FORMAL' AND d.member_id IN (?)`,
      [...keyOf(session), memberIds],
    );
    return new Set(rows.map(({ memberId }) => memberId));
  }

  /** The mandate of a person in a session, the formal one first; null where he has none. */
  async mandateOf(session: Of, memberId: string): Promise<Mandate | null> {
    const [row] = await this.tx.query<Mandate[]>(
      `SELECT d.id, d.congress_id AS congressId, d.member_id AS memberId, d.class, d.district_id AS districtId,
         d.campus_id AS campusId, d.department_id AS departmentId
       ${delegates} AND d.member_id = ? ORDER BY FIELD(d.class, 'FORMAL', 'NON_VOTING', 'INVITED'), d.id LIMIT 1`,
      [...keyOf(session), memberId],
    );
    return row ?? null;
  }

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
  async presentNow(
    { unionId, id }: Pick<Of, "unionId" | "id">,
    of: DelegateClass = "FORMAL",
  ): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      `SELECT COUNT(DISTINCT member_id) AS n FROM session_attendance
       WHERE union_id = ? AND session_id = ? AND class = ? AND left_at IS NULL`,
      [unionId, id, of],
    );
    return Number(row?.n ?? 0);
  }
}
