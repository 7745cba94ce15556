import type { Actor } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import { Enrolment } from "./enrolment.js";

const columns = `id, union_id AS unionId, member_id AS memberId, campus_id AS campusId, department_id AS departmentId, state, channel,
  statement, home_union AS homeUnion, other_union AS otherUnion, applied_on AS appliedOn, decided_on AS decidedOn, document,
  decided_by AS decidedBy, entered_by AS enteredBy, version`;

/** Loads and saves applications to join. */
export class EnrolmentRepository {
  constructor(private readonly tx: Sql) {}

  /** Adds an application; its applicant cannot be taken back by undoing an import any more. */
  async add(enrolment: Enrolment): Promise<void> {
    const { unionId, id, memberId, campusId, departmentId, state, channel } = enrolment;
    const { statement, homeUnion, otherUnion, appliedOn, enteredBy, version } = enrolment;
    await this.tx.query(
      `INSERT INTO enrolment (union_id, id, member_id, campus_id, department_id, state, channel, statement, home_union, other_union,
         applied_on, entered_by, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[unionId, id, memberId, campusId, departmentId, state, channel],
        ...[statement, homeUnion, otherUnion, appliedOn, enteredBy, version],
      ],
    );
    await this.tx.query(
      "INSERT IGNORE INTO member_link (union_id, member_id, service) VALUES (?, ?, 'enrolment')",
      [unionId, memberId],
    );
  }

  /** An application of the actor's union, locked until the transaction ends. */
  async find({ unionId }: Pick<Actor, "unionId">, id: string): Promise<Enrolment | null> {
    const [row] = await this.tx.query<object[]>(
      `SELECT ${columns} FROM enrolment WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? Object.assign(new Enrolment(), row) : null;
  }

  /**
   * The application of a person that is still open. Whoever holds the person's row and has read nothing before finds no second
   * one; the row is not locked, since a lock on what is not there would hold up everybody who applies.
   */
  async findOpen(
    unionId: string,
    memberId: string,
  ): Promise<Pick<Enrolment, "id" | "state"> | null> {
    const [open] = await this.tx.query<Pick<Enrolment, "id" | "state">[]>(
      "SELECT id, state FROM enrolment WHERE union_id = ? AND member_id = ? AND is_open = 1",
      [unionId, memberId],
    );
    return open ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({
    unionId,
    id,
    state,
    decidedOn,
    document,
    decidedBy,
    version,
  }: Enrolment): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE enrolment SET state = ?, decided_on = ?, document = ?, decided_by = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [state, decidedOn, document, decidedBy, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
