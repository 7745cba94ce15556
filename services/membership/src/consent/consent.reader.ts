import type { ConsentAnswer } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { housePurposes } from "./house-purposes.js";
import type { Purpose } from "./purpose.js";

type Answered = {
  readonly answer: ConsentAnswer | null;
  readonly answeredVersion: number | null;
  readonly answeredAt: string | null;
};
export type PurposeWithAnswer = Purpose & Answered;

/** Purposes as one person sees them. */
export class ConsentReader {
  constructor(private readonly sql: Sql) {}

  /**
   * Every purpose in its newest version, with the person's latest answer; those of the house as shipped until the union declares
   * them. A union has some dozens at most.
   */
  async purposes(unionId: string, memberId: string | null): Promise<PurposeWithAnswer[]> {
    const declared = await this.declared(unionId, memberId);
    const codes = declared.map(({ code }) => code);
    const shipped = Object.values(housePurposes).filter(({ code }) => !codes.includes(code));
    const answers = await this.answersTo(
      unionId,
      memberId,
      shipped.map(({ code }) => code),
    );
    const none = { answer: null, answeredVersion: null, answeredAt: null };
    return [
      ...declared,
      ...shipped.map((purpose) => ({ ...purpose, ...none, ...answers.get(purpose.code) })),
    ];
  }

  private async answersTo(unionId: string, memberId: string | null, codes: readonly string[]) {
    if (memberId === null || codes.length === 0) return new Map<string, Answered>();
    const rows = await this.sql.query<(Answered & { purpose: string })[]>(
      `SELECT purpose, answer, version AS answeredVersion, at AS answeredAt FROM consent
       WHERE union_id = ? AND member_id = ? AND purpose IN (?) ORDER BY id`,
      [unionId, memberId, codes],
    );
    return new Map(rows.map(({ purpose, ...answered }) => [purpose, answered]));
  }

  private declared(unionId: string, memberId: string | null): Promise<PurposeWithAnswer[]> {
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
