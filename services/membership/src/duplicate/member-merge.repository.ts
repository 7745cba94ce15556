import type { Actor, LocalDate, Scope } from "@union/kernel";
import { newId, type Sql, StaleVersion, scopeCondition, toSqlInstant } from "@union/persistence";
import type { MemberMerge, MemberMergeState } from "./member-merge.js";

export const mergeColumns = `g.id, g.union_id AS unionId, g.survivor_id AS survivorId, g.absorbed_id AS absorbedId,
  g.survivor_campus_id AS survivorCampusId, g.absorbed_campus_id AS absorbedCampusId, g.absorbed_staff_no AS absorbedStaffNo,
  g.subject_name AS subjectName, g.reason, g.conflicts, g.conflict_reason AS conflictReason, g.state, g.proposed_by AS proposedBy, g.proposer_id AS proposerId, g.version`;

/** Somebody who may be merged: where he works today. */
export type MergePerson = {
  readonly id: string;
  readonly staffNo: string;
  readonly name: string;
  readonly campusId: string;
};

/** Loads and saves merges. */
export class MemberMergeRepository {
  constructor(private readonly tx: Sql) {}

  async add(
    actor: Actor,
    survivor: MergePerson,
    absorbed: MergePerson,
    {
      reason,
      conflicts,
      conflictReason,
    }: Pick<MemberMerge, "reason" | "conflicts" | "conflictReason">,
  ): Promise<MemberMerge> {
    const merge: MemberMerge = {
      ...{ id: newId(), unionId: actor.unionId, survivorId: survivor.id, absorbedId: absorbed.id },
      ...{ survivorCampusId: survivor.campusId, absorbedCampusId: absorbed.campusId },
      ...{
        absorbedStaffNo: absorbed.staffNo,
        reason,
        conflicts,
        conflictReason,
        state: "PROPOSED" as const,
        version: 1,
      },
      subjectName: `${survivor.name} ${survivor.staffNo} ← ${absorbed.staffNo}`,
      ...{ proposedBy: actor.accountId, proposerId: actor.memberId },
    };
    await this.tx.query(
      `INSERT INTO member_merge (union_id, id, survivor_id, absorbed_id, survivor_campus_id, absorbed_campus_id, absorbed_staff_no,
         subject_name, reason, conflicts, conflict_reason, state, proposed_by, proposer_id, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
      [
        ...[merge.unionId, merge.id, merge.survivorId, merge.absorbedId],
        ...[merge.survivorCampusId, merge.absorbedCampusId, merge.absorbedStaffNo],
        ...[
          merge.subjectName,
          reason,
          conflicts,
          conflictReason,
          merge.state,
          merge.proposedBy,
          merge.proposerId,
        ],
      ],
    );
    return merge;
  }

  /** The merge, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<MemberMerge | null> {
    const [row] = await this.tx.query<MemberMerge[]>(
      `SELECT ${mergeColumns} FROM member_merge g WHERE g.union_id = ? AND g.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Those of some people who stand within a scope on a day; held in the order of their ids. */
  people(scope: Scope, ids: readonly string[], on: LocalDate): Promise<MergePerson[]> {
    const inScope = scopeCondition(scope, {
      union: "m.union_id",
      campus: "p.campus_id",
      department: "p.department_id",
    });
    return this.tx.query(
      `SELECT m.id, m.staff_no AS staffNo, m.name, p.campus_id AS campusId
       FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to > ?
       WHERE ${inScope.sql} AND m.id IN (?) ORDER BY m.id FOR UPDATE`,
      [on, on, ...inScope.params, ids],
    );
  }

  /** Whether a merge of any of these people awaits its confirmation. */
  async isUnderWay(unionId: string, ids: readonly string[]): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      `SELECT 1 FROM member_merge WHERE union_id = ? AND state = 'PROPOSED' AND (survivor_id IN (?) OR absorbed_id IN (?)) LIMIT 1`,
      [unionId, ids, ids],
    );
    return rows.length > 0;
  }

  /** The merges that stand in a union, oldest first; held until the transaction ends, so that two are never worked on at once. */
  standing(unionId: string): Promise<MemberMerge[]> {
    return this.tx.query(
      `SELECT ${mergeColumns} FROM member_merge g WHERE g.union_id = ? AND g.state = 'MERGED' ORDER BY g.merged_at, g.id FOR UPDATE`,
      [unionId],
    );
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(
    { unionId, id, version }: MemberMerge,
    state: MemberMergeState,
    now: Date,
  ): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE member_merge SET state = ?, merged_at = IF(? = 'MERGED', ?, merged_at), version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [state, state, toSqlInstant(now), unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
