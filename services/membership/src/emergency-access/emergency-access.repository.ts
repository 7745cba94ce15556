import { fromSqlInstant, newId, type Sql, toSqlInstant } from "@union/persistence";
import type { EmergencyAccessState } from "./emergency-access.stages.js";

export type EmergencyAccess = {
  readonly unionId: string;
  readonly id: string;
  readonly memberId: string;
  readonly accountId: string;
  readonly role: string;
  readonly reason: string;
  /** Where the person worked when it was opened. */
  readonly campusId: string | null;
  readonly state: EmergencyAccessState;
};

const columns = `union_id AS unionId, id, member_id AS memberId, account_id AS accountId, role, reason, campus_id AS campusId, state`;

/** Emergency accesses and what was seen by them. */
export class EmergencyAccessRepository {
  constructor(private readonly sql: Sql) {}

  /** Where a person of the union works who was not erased; null when there is none. He is held until the transaction ends. */
  async findPlace(
    unionId: string,
    memberId: string,
  ): Promise<{ readonly campusId: string | null } | null> {
    const [found] = await this.sql.query<{ campusId: string | null }[]>(
      `SELECT p.campus_id AS campusId FROM member m LEFT JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id
       WHERE m.union_id = ? AND m.id = ? AND m.erased_on IS NULL ORDER BY p.valid_from DESC LIMIT 1 FOR UPDATE`,
      [unionId, memberId],
    );
    return found ?? null;
  }

  async add(one: EmergencyAccess, at: Date, endsAt: Date): Promise<void> {
    await this.sql.query(
      `INSERT INTO emergency_access (union_id, id, member_id, account_id, role, reason, campus_id, opened_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[one.unionId, one.id, one.memberId, one.accountId, one.role, one.reason],
        ...[one.campusId, toSqlInstant(at), toSqlInstant(endsAt)],
      ],
    );
  }

  /** An access of this account that is still open. */
  async findOpen(
    unionId: string,
    accountId: string,
    id: string,
    now: Date,
  ): Promise<EmergencyAccess | null> {
    const [found] = await this.sql.query<EmergencyAccess[]>(
      `SELECT ${columns} FROM emergency_access
       WHERE union_id = ? AND account_id = ? AND id = ? AND ends_at > ?`,
      [unionId, accountId, id, toSqlInstant(now)],
    );
    return found ?? null;
  }

  /** Until when this account still sees this person; null where nothing is open. Ask once he is held. */
  async openUntil(
    unionId: string,
    accountId: string,
    memberId: string,
    now: Date,
  ): Promise<Date | null> {
    const [found] = await this.sql.query<{ endsAt: string }[]>(
      `SELECT ends_at AS endsAt FROM emergency_access WHERE union_id = ? AND account_id = ? AND member_id = ? AND ends_at > ?
       ORDER BY ends_at DESC LIMIT 1 FOR UPDATE`,
      [unionId, accountId, memberId, toSqlInstant(now)],
    );
    return found ? fromSqlInstant(found.endsAt) : null;
  }

  /** An access, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<EmergencyAccess | null> {
    const [found] = await this.sql.query<EmergencyAccess[]>(
      `SELECT ${columns} FROM emergency_access WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    return found ?? null;
  }

  /** Keeps what the check of an access found. */
  async move({ unionId, id }: EmergencyAccess, state: EmergencyAccessState): Promise<void> {
    await this.sql.query("UPDATE emergency_access SET state = ? WHERE union_id = ? AND id = ?", [
      ...[state, unionId, id],
    ]);
  }

  /** Records that a value is about to be seen. Answers the id of the record. */
  async addReveal(access: EmergencyAccess, field: string, at: Date): Promise<string> {
    const id = newId();
    await this.sql.query(
      `INSERT INTO reveal (union_id, id, account_id, member_id, field, reason, at, role, emergency_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[access.unionId, id, access.accountId, access.memberId, field],
        ...[access.reason.slice(0, 200), toSqlInstant(at), access.role, access.id],
      ],
    );
    return id;
  }
}
