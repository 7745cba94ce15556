import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { Feedback } from "./feedback.js";
import type { RectificationState } from "./rectification.stages.js";

export const feedbackColumns = `f.id, f.union_id AS unionId, f.item_id AS itemId, f.campus_id AS campusId, f.department_id AS departmentId,
  f.member_id AS memberId, f.kind, f.content, f.state, f.submitted_on AS submittedOn, f.due_on AS dueOn, f.answer,
  f.answered_on AS answeredOn, f.rating, f.version`;

/** 整改 — what is to be put right because of an opinion. */
export type Rectification = {
  readonly id: string;
  readonly unionId: string;
  readonly feedbackId: string;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly task: string;
  readonly dueOn: LocalDate;
  readonly state: RectificationState;
  readonly version: number;
};
export const rectificationColumns = `r.id, r.union_id AS unionId, r.feedback_id AS feedbackId, r.campus_id AS campusId,
  r.department_id AS departmentId, r.task, r.due_on AS dueOn, r.state, r.version`;

/** Loads and saves opinions and the rectifications they led to. */
export class FeedbackRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: Feedback): Promise<void> {
    await bulkInsert(
      this.tx,
      "disclosure_feedback",
      [
        ...["union_id", "id", "item_id", "campus_id", "department_id", "member_id", "kind"],
        ...["content", "state", "submitted_on", "due_on", "version"],
      ],
      [
        [
          ...[one.unionId, one.id, one.itemId, one.campusId, one.departmentId, one.memberId],
          ...[one.kind, one.content, one.state, one.submittedOn, one.dueOn, one.version],
        ],
      ],
    );
  }

  /** The opinion, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<Feedback | null> {
    const [row] = await this.tx.query<Feedback[]>(
      `SELECT ${feedbackColumns} FROM disclosure_feedback f WHERE f.union_id = ? AND f.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({ unionId, id, version, state, answer, answeredOn, rating }: Feedback): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE disclosure_feedback SET state = ?, answer = ?, answered_on = ?, rating = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [state, answer, answeredOn, rating, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  async addRectification(one: Rectification): Promise<void> {
    await bulkInsert(
      this.tx,
      "disclosure_rectification",
      [
        ...["union_id", "id", "feedback_id", "campus_id", "department_id", "task", "due_on"],
        ...["state", "version"],
      ],
      [
        [
          ...[one.unionId, one.id, one.feedbackId, one.campusId, one.departmentId, one.task],
          ...[one.dueOn, one.state, one.version],
        ],
      ],
    );
  }

  async findRectification(unionId: string, id: string): Promise<Rectification | null> {
    const [row] = await this.tx.query<Rectification[]>(
      `SELECT ${rectificationColumns} FROM disclosure_rectification r WHERE r.union_id = ? AND r.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  async saveRectification({ unionId, id, version, state }: Rectification): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE disclosure_rectification SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** How many rectifications of an opinion are not verified yet. */
  async openRectifications(unionId: string, feedbackId: string): Promise<number> {
    const [row] = await this.tx.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM disclosure_rectification WHERE union_id = ? AND feedback_id = ? AND state <> 'VERIFIED'`,
      [unionId, feedbackId],
    );
    return Number(row?.n ?? 0);
  }
}
