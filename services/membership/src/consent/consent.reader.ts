import type { Sql } from "@union/persistence";
import type { ConsentAnswer, Purpose } from "./purpose.js";

export type PurposeWithAnswer = Purpose & {
  readonly answer: ConsentAnswer | null;
  readonly answeredVersion: number | null;
  readonly answeredAt: string | null;
};

/** Purposes as one person sees them. */
export class ConsentReader {
  constructor(private readonly sql: Sql) {}

  /** Every purpose in its newest version, with the person's latest answer. A union has some dozens at most. */
  purposes(unionId: string, memberId: string | null): Promise<PurposeWithAnswer[]> {
    return this.sql.query(
      `SELECT p.code, p.version, p.name, p.text, p.kinds, p.recipients, p.retention, p.is_sensitive AS isSensitive, p.contact,
         c.answer, c.version AS answeredVersion, c.at AS answeredAt
       FROM processing_purpose p LEFT JOIN consent c ON c.union_id = p.union_id AND c.purpose = p.code AND c.member_id = ?
         AND c.id = (SELECT MAX(l.id) FROM consent l WHERE l.union_id = c.union_id AND l.member_id = c.member_id AND l.purpose = c.purpose)
       WHERE p.union_id = ? AND p.version = (
         SELECT MAX(n.version) FROM processing_purpose n WHERE n.union_id = p.union_id AND n.code = p.code) ORDER BY p.code`,
      [memberId ?? "", unionId],
    );
  }
}
