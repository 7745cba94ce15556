import { type Actor, type Page, type PageRequest, scopeWithOwn } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { Feedback } from "./feedback.js";
import {
  feedbackColumns,
  type Rectification,
  rectificationColumns,
} from "./feedback.repository.js";

/** Opinions within an actor's scope, and his own, newest first. */
export class FeedbackReader {
  constructor(private readonly sql: Sql) {}

  list(actor: Actor, page: PageRequest): Promise<Page<Feedback>> {
    return readPage(this.sql, feedbackOf(actor), page);
  }
  count(actor: Actor): Promise<number> {
    return countRows(this.sql, feedbackOf(actor));
  }
  byIds(actor: Actor, ids: readonly string[]): Promise<Feedback[]> {
    return readByIds(this.sql, feedbackOf(actor), "f.id", ids);
  }
  /** What opinions that the reader was shown led to. */
  rectifications(unionId: string, feedbackIds: readonly string[]): Promise<Rectification[]> {
    return this.sql.query(
      `SELECT ${rectificationColumns} FROM disclosure_rectification r WHERE r.union_id = ? AND r.feedback_id IN (?) ORDER BY r.id`,
      [unionId, feedbackIds],
    );
  }
}

const feedbackOf = (actor: Actor): List => ({
  ...{ select: feedbackColumns, from: "disclosure_feedback f" },
  where: [
    scopeCondition(scopeWithOwn(actor, "disclosures.read"), {
      ...{ union: "f.union_id", campus: "f.campus_id", department: "f.department_id" },
      ...{ member: "f.member_id", unionRowsAreShared: true },
    }),
  ],
  order: [{ by: "f.id", descending: true }],
});
