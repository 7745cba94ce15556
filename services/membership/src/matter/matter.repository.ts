import { isDuplicate, type Sql, StaleVersion } from "@union/persistence";
import type { MembershipMatter } from "./matter.js";

const columns = `union_id AS unionId, id, kind, member_id AS memberId, person_name AS personName, campus_id AS campusId,
  department_id AS departmentId, to_campus_id AS toCampusId, other_union_id AS otherUnionId, other_name AS otherName,
  planned_on AS plannedOn, document, decided_by AS decidedBy, note, state, opened_on AS openedOn, version`;

/** Matters of memberships in one transaction. */
export class MatterRepository {
  constructor(private readonly tx: Sql) {}

  /**
   * A matter of a union, held until the transaction ends together with its other side where it has one: both sides are
   * always locked in one order, so that two who act on the two sides at once wait for each other.
   */
  async lock(unionId: string, id: string): Promise<MembershipMatter | null> {
    const sides = await this.tx.query<MembershipMatter[]>(
      `SELECT ${columns} FROM membership_matter WHERE id = ? ORDER BY id, union_id FOR UPDATE`,
      [id],
    );
    return sides.find((side) => side.unionId === unionId) ?? null;
  }

  /** The open matter of a person, held; `place` 2 is the retirement prompt. */
  async openOf(unionId: string, memberId: string, place = 1): Promise<MembershipMatter | null> {
    const [found] = await this.tx.query<MembershipMatter[]>(
      `SELECT ${columns} FROM membership_matter WHERE union_id = ? AND member_id = ? AND place_held = ? FOR UPDATE`,
      [unionId, memberId, place],
    );
    return found ?? null;
  }

  /** Adds a matter; false where its person has an open one already. */
  async add(matter: MembershipMatter, placeHeld: number): Promise<boolean> {
    try {
      await this.tx.query(
        `INSERT INTO membership_matter (union_id, id, kind, member_id, person_name, campus_id, department_id, to_campus_id,
           other_union_id, other_name, planned_on, document, decided_by, note, state, place_held, opened_on, version)
         VALUES (?)`,
        [
          [
            ...[matter.unionId, matter.id, matter.kind, matter.memberId, matter.personName],
            ...[matter.campusId, matter.departmentId, matter.toCampusId, matter.otherUnionId],
            ...[matter.otherName, matter.plannedOn, matter.document, matter.decidedBy],
            ...[matter.note, matter.state, placeHeld, matter.openedOn, matter.version],
          ],
        ],
      );
      return true;
    } catch (failure) {
      if (isDuplicate(failure)) return false;
      throw failure;
    }
  }

  /** Saves what steps change, by version; `placeHeld` null lets the person go. Throws StaleVersion. */
  async save(matter: MembershipMatter, placeHeld: number | null): Promise<void> {
    const { unionId, id, version, state, memberId, campusId, plannedOn } = matter;
    const written = await this.tx.query<{ affectedRows: number }>(
      `UPDATE membership_matter SET state = ?, member_id = ?, campus_id = ?, planned_on = ?, place_held = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [state, memberId, campusId, plannedOn, placeHeld, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }
}
