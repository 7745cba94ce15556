import { openEnd } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Post } from "../member/index.js";
import { lastingPost } from "./post-history.js";

/** The posts of one person in one transaction. */
export class PostRepository {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
  ) {}

  /** All posts that somebody ever held, held until the transaction ends. */
  async of(memberId: string): Promise<Post[]> {
    return this.tx.query(
      `SELECT campus_id AS campusId, department_id AS departmentId, category, cadre_rank AS rank, title,
         employment_type AS employmentType, valid_from AS validFrom, valid_to AS validTo
       FROM post WHERE union_id = ? AND member_id = ? ORDER BY valid_from FOR UPDATE`,
      [this.unionId, memberId],
    );
  }

  /** Ends the post that lasted and begins the one that lasts now, on the same day. */
  async move(memberId: string, posts: readonly Post[]): Promise<void> {
    const next = lastingPost(posts);
    await this.tx.query(
      "UPDATE post SET valid_to = ? WHERE union_id = ? AND member_id = ? AND valid_to = ?",
      [next.validFrom, this.unionId, memberId, openEnd],
    );
    await this.tx.query(
      `INSERT INTO post (union_id, member_id, campus_id, department_id, category, cadre_rank, title, employment_type, valid_from, valid_to)
       VALUES (?)`,
      [
        [
          ...[this.unionId, memberId, next.campusId, next.departmentId, next.category, next.rank],
          ...[next.title, next.employmentType, next.validFrom, next.validTo],
        ],
      ],
    );
  }

  /** Whether a department stands in a campus on a day. */
  async isIn(campusId: string, departmentId: string, on: string): Promise<boolean> {
    const found = await this.tx.query<unknown[]>(
      `SELECT child_id FROM org_edge WHERE union_id = ? AND kind = 'DEPARTMENT_OF_CAMPUS' AND child_id = ? AND parent_id = ?
         AND valid_from <= ? AND valid_to > ?`,
      [this.unionId, departmentId, campusId, on, on],
    );
    return found.length === 1;
  }

  /** Whether a campus of the union stands on a day. */
  async hasCampus(campusId: string, on: string): Promise<boolean> {
    const found = await this.tx.query<unknown[]>(
      `SELECT child_id FROM org_edge WHERE union_id = ? AND kind = 'CAMPUS_OF_UNION' AND child_id = ? AND valid_from <= ? AND valid_to > ?`,
      [this.unionId, campusId, on, on],
    );
    return found.length === 1;
  }
}
