import { newId, type Sql, toSqlInstant } from "@union/persistence";
import { hashOf, newSecret, type RefreshToken } from "./refresh-token.js";

/** How long a session lives without being used. */
const idleMs = 14 * 24 * 3_600_000;

export type SessionRow = {
  readonly id: string;
  readonly unionId: string;
  readonly accountId: string;
  readonly secretHash: Buffer;
  readonly previousHash: Buffer | null;
  readonly rotatedAt: string;
  readonly expiresAt: string;
  readonly endedAt: string | null;
};

/** Sessions: opened by a sign-in, their refresh secret renewed at every use, ended by sign-out or by a stolen token. */
export class SessionRepository {
  constructor(private readonly sql: Sql) {}

  async open(unionId: string, accountId: string, now: Date): Promise<RefreshToken> {
    const [sessionId, secret] = [newId(), newSecret()];
    await this.sql.query(
      "INSERT INTO session (union_id, id, account_id, secret_hash, rotated_at, expires_at, version) VALUES (?, ?, ?, ?, ?, ?, 1)",
      [unionId, sessionId, accountId, hashOf(secret), toSqlInstant(now), this.expiry(now)],
    );
    return { sessionId, secret };
  }

  async find(id: string): Promise<SessionRow | null> {
    const [row] = await this.sql.query<SessionRow[]>(
      `SELECT id, union_id AS unionId, account_id AS accountId, secret_hash AS secretHash, previous_hash AS previousHash,
         rotated_at AS rotatedAt, expires_at AS expiresAt, ended_at AS endedAt FROM session WHERE id = ? FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async rotate(session: SessionRow, now: Date): Promise<RefreshToken> {
    const secret = newSecret();
    await this.sql.query(
      "UPDATE session SET secret_hash = ?, previous_hash = ?, rotated_at = ?, expires_at = ?, version = version + 1 WHERE id = ?",
      [hashOf(secret), session.secretHash, toSqlInstant(now), this.expiry(now), session.id],
    );
    return { sessionId: session.id, secret };
  }

  async end(id: string, now: Date): Promise<void> {
    await this.sql.query("UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL", [
      toSqlInstant(now),
      id,
    ]);
  }

  /** Ends the session of a refresh token, if the token is its present one. */
  async endBySecret({ sessionId, secret }: RefreshToken, now: Date): Promise<void> {
    await this.sql.query(
      "UPDATE session SET ended_at = ? WHERE id = ? AND secret_hash = ? AND ended_at IS NULL",
      [toSqlInstant(now), sessionId, hashOf(secret)],
    );
  }

  /** Ends every session of an account: its rights have changed. */
  async endAll(unionId: string, accountId: string, now: Date): Promise<void> {
    await this.sql.query(
      "UPDATE session SET ended_at = ? WHERE union_id = ? AND account_id = ? AND ended_at IS NULL",
      [toSqlInstant(now), unionId, accountId],
    );
  }

  private expiry = (now: Date): string => toSqlInstant(new Date(now.getTime() + idleMs));
}
