import { newId, type Sql, toSqlInstant } from "@union/persistence";
import { hashOf, newSecret } from "../session/index.js";
import type { Attempt } from "./attempt.js";

/** How long somebody may take at the hospital's sign-in. */
export const attemptLifeMs = 10 * 60_000;

/** Attempts under way: each is good once, for ten minutes. */
export class AttemptRepository {
  constructor(private readonly sql: Sql) {}

  /** Begins one; some of those that are over go. */
  async open(now: Date): Promise<Attempt> {
    const attempt = { id: newId(), secret: newSecret() };
    await this.sql.query("DELETE FROM hospital_sign_in WHERE expires_at <= ? LIMIT 20", [
      toSqlInstant(now),
    ]);
    await this.sql.query(
      "INSERT INTO hospital_sign_in (id, secret_hash, expires_at) VALUES (?, ?, ?)",
      [attempt.id, hashOf(attempt.secret), toSqlInstant(new Date(now.getTime() + attemptLifeMs))],
    );
    return attempt;
  }

  /** Whether an attempt was under way; it is over now. */
  async take({ id, secret }: Attempt, now: Date): Promise<boolean> {
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      "DELETE FROM hospital_sign_in WHERE id = ? AND secret_hash = ? AND expires_at > ?",
      [id, hashOf(secret), toSqlInstant(now)],
    );
    return affectedRows === 1;
  }
}
