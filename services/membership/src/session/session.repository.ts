import { newId, type Sql, toSqlInstant } from "@union/persistence";
import type { Client } from "./client.js";
import { hashOf, newSecret, type RefreshToken } from "./refresh-token.js";

/** How long a session lives without being used, whatever policy says: its cookie lives no longer. */
const idleMs = 14 * 24 * 3_600_000;

type Owner = { readonly unionId: string; readonly accountId: string };

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

  async open(
    { unionId, id: accountId }: { readonly unionId: string; readonly id: string },
    { device, address }: Client,
    now: Date,
  ): Promise<RefreshToken> {
    const [sessionId, secret] = [newId(), newSecret()];
    await this.sql.query(
      `INSERT INTO session (union_id, id, account_id, secret_hash, rotated_at, expires_at, started_at, device, address, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
      [
        unionId,
        sessionId,
        accountId,
        hashOf(secret),
        toSqlInstant(now),
        this.expiry(now),
        toSqlInstant(now),
        device,
        address,
      ],
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

  /** Puts `secret` in the place of the present one, which is kept as the one before. */
  async rotate(session: SessionRow, secret: string, now: Date): Promise<RefreshToken> {
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

  /** Ends one session of an account; false where it has no such open one. */
  async endOwn({ unionId, accountId }: Owner, id: string, now: Date): Promise<boolean> {
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      "UPDATE session SET ended_at = ? WHERE union_id = ? AND account_id = ? AND id = ? AND ended_at IS NULL",
      [toSqlInstant(now), unionId, accountId, id],
    );
    return affectedRows === 1;
  }

  /** Ends every session of an account but one. */
  async endOthers(
    { unionId, accountId, sessionId }: Owner & { readonly sessionId: string },
    now: Date,
  ): Promise<void> {
    await this.sql.query(
      "UPDATE session SET ended_at = ? WHERE union_id = ? AND account_id = ? AND id <> ? AND ended_at IS NULL",
      [toSqlInstant(now), unionId, accountId, sessionId],
    );
  }

  private expiry = (now: Date): string => toSqlInstant(new Date(now.getTime() + idleMs));
}
