import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion, toSqlInstant } from "@union/persistence";
import type { MembershipStatus } from "../member/index.js";
import type { ErasureState } from "./erasure.stages.js";
import type { ErasureFacts, ErasureGround } from "./may-erase.js";

export type Erasure = {
  readonly unionId: string;
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly ground: ErasureGround;
  readonly reason: string;
  readonly state: ErasureState;
  readonly version: number;
};

/** Where somebody belongs who is to be erased: his last post. */
export type ErasurePlace = ErasureFacts & {
  readonly campusId: string | null;
  readonly departmentId: string | null;
};

/** Requests to erase people. */
export class ErasureRepository {
  constructor(private readonly sql: Sql) {}

  /** Where a person stands who was not erased yet, locked; null when the union has no such person. */
  async findPerson(unionId: string, memberId: string, on: LocalDate): Promise<ErasurePlace | null> {
    const [person] = await this.sql.query<(ErasurePlace & { leftOn: LocalDate | null })[]>(
      `SELECT p.campus_id AS campusId, p.department_id AS departmentId, f.status, f.effective_on AS since,
         IF(p.valid_to > ?, NULL, p.valid_to) AS leftOn
       FROM member m LEFT JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id
       LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?
       WHERE m.union_id = ? AND m.id = ? AND m.erased_on IS NULL ORDER BY p.valid_from DESC LIMIT 1 FOR UPDATE`,
      [on, on, on, unionId, memberId],
    );
    if (!person) return null;
    const { leftOn, ...place } = person;
    const status: MembershipStatus | null = place.status;
    return { ...place, since: status === null ? leftOn : place.since };
  }

  async hasOpen(unionId: string, memberId: string): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM erasure WHERE union_id = ? AND member_id = ? AND is_open = 1 FOR UPDATE",
      [unionId, memberId],
    );
    return rows.length > 0;
  }

  async add(one: Erasure, at: Date): Promise<void> {
    await this.sql.query(
      `INSERT INTO erasure (union_id, id, member_id, campus_id, department_id, ground, reason, state, requested_at, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[one.unionId, one.id, one.memberId, one.campusId, one.departmentId, one.ground],
        ...[one.reason, one.state, toSqlInstant(at), one.version],
      ],
    );
  }

  /** A request of the union, locked until the transaction ends. */
  async find(unionId: string, id: string): Promise<Erasure | null> {
    const [found] = await this.sql.query<Erasure[]>(
      `SELECT union_id AS unionId, id, member_id AS memberId, campus_id AS campusId, department_id AS departmentId, ground, reason,
         state, version FROM erasure WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    return found ?? null;
  }

  /** Throws StaleVersion where somebody was faster. */
  async move({ unionId, id, version }: Erasure, state: ErasureState): Promise<void> {
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      "UPDATE erasure SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
