import { type Sql, StaleVersion } from "@union/persistence";
import type { Rectification } from "./rectification.js";

export const rectificationColumns = `r.id, r.union_id AS unionId, r.campaign_id AS campaignId, r.subject_id AS subjectId,
  r.member_id AS memberId, r.campus_id AS campusId, r.department_id AS departmentId, r.requirement, r.given_on AS givenOn,
  r.due_on AS dueOn, r.result, r.state, r.version`;

/** Loads and saves rectifications. */
export class RectificationRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: Rectification): Promise<void> {
    await this.tx.query(
      `INSERT INTO evaluation_rectification (union_id, campus_id, id, campaign_id, subject_id, member_id, department_id, requirement,
         given_on, due_on, state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[one.unionId, one.campusId, one.id, one.campaignId, one.subjectId, one.memberId],
        ...[one.departmentId, one.requirement, one.givenOn, one.dueOn, one.state, one.version],
      ],
    );
  }

  /** A rectification of the union, held until the transaction ends. */
  async hold(unionId: string, id: string): Promise<Rectification | null> {
    const [row] = await this.tx.query<Rectification[]>(
      `SELECT ${rectificationColumns} FROM evaluation_rectification r WHERE r.union_id = ? AND r.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  ofCampaign(unionId: string, campaignId: string): Promise<Rectification[]> {
    return this.tx.query(
      `SELECT ${rectificationColumns} FROM evaluation_rectification r WHERE r.union_id = ? AND r.campaign_id = ? ORDER BY r.id FOR UPDATE`,
      [unionId, campaignId],
    );
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({ unionId, id, result, state, version }: Rectification): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE evaluation_rectification SET result = ?, state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [result, state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
