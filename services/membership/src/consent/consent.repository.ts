import { newId, type Sql, toSqlInstant } from "@union/persistence";
import type { ConsentAnswer, Purpose } from "./purpose.js";

export type PurposeWithAnswer = Purpose & {
  readonly answer: ConsentAnswer | null;
  readonly answeredVersion: number | null;
  readonly answeredAt: string | null;
};

/** Purposes in their versions and what people answered. */
export class ConsentRepository {
  constructor(private readonly sql: Sql) {}

  /** The newest version of a purpose, 0 where there is none; locked. */
  async newestVersion(unionId: string, code: string): Promise<number> {
    const [row] = await this.sql.query<{ version: number }[]>(
      "SELECT version FROM processing_purpose WHERE union_id = ? AND code = ? ORDER BY version DESC LIMIT 1 FOR UPDATE",
      [unionId, code],
    );
    return row?.version ?? 0;
  }

  async addPurpose(unionId: string, purpose: Purpose, by: string, at: Date): Promise<void> {
    await this.sql.query(
      `INSERT INTO processing_purpose (union_id, code, version, name, text, kinds, recipients, retention, is_sensitive, contact,
         effective_at, declared_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[unionId, purpose.code, purpose.version, purpose.name, purpose.text, purpose.kinds],
        ...[purpose.recipients, purpose.retention, purpose.isSensitive, purpose.contact],
        ...[toSqlInstant(at), by],
      ],
    );
  }

  /** The latest answer of a person to a purpose. */
  async latest(unionId: string, memberId: string, purpose: string) {
    const [row] = await this.sql.query<{ version: number; answer: ConsentAnswer }[]>(
      "SELECT version, answer FROM consent WHERE union_id = ? AND member_id = ? AND purpose = ? ORDER BY id DESC LIMIT 1 FOR UPDATE",
      [unionId, memberId, purpose],
    );
    return row ?? null;
  }

  async addAnswer(
    unionId: string,
    memberId: string,
    { code, version }: Pick<Purpose, "code" | "version">,
    answer: ConsentAnswer,
    at: Date,
  ): Promise<string> {
    const id = newId();
    await this.sql.query(
      "INSERT INTO consent (union_id, id, member_id, purpose, version, answer, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [unionId, id, memberId, code, version, answer, toSqlInstant(at)],
    );
    return id;
  }

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
