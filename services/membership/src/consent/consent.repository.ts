import type { ConsentAnswer } from "@union/kernel";
import { newId, type Sql, toSqlInstant } from "@union/persistence";
import type { Purpose } from "./purpose.js";

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

  /** What stands of a purpose, or null where it was never declared. */
  async newest(unionId: string, code: string): Promise<Purpose | null> {
    const [row] = await this.sql.query<Purpose[]>(
      `SELECT code, version, name, text, kinds, recipients, retention, is_sensitive AS isSensitive, contact
       FROM processing_purpose WHERE union_id = ? AND code = ? ORDER BY version DESC LIMIT 1 FOR UPDATE`,
      [unionId, code],
    );
    return row ? { ...row, isSensitive: Number(row.isSensitive) === 1 } : null;
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
}
