import { fromSqlInstant, newId, type Sql, toSqlInstant } from "@union/persistence";
import {
  hashOf,
  isHashOf,
  newSecret,
  readRefreshToken,
  writeRefreshToken,
} from "../session/index.js";
import type { SignInStep } from "./sign-in-step.js";

/** How long the next step of a sign-in may take. */
const lifeMs = 5 * 60_000;

export type Challenge = {
  readonly id: string;
  readonly unionId: string;
  readonly accountId: string;
  readonly step: SignInStep;
};
export type OpenedChallenge = { readonly challenge: string; readonly expiresAt: Date };

/** Sign-ins that wait for their next step: one of an account at a time, for five minutes, of whose secret only the hash is kept. */
export class ChallengeRepository {
  constructor(private readonly sql: Sql) {}

  async open(
    { unionId, id: accountId }: { readonly unionId: string; readonly id: string },
    step: SignInStep,
    now: Date,
  ): Promise<OpenedChallenge> {
    const token = { sessionId: newId(), secret: newSecret() };
    const expiresAt = new Date(now.getTime() + lifeMs);
    await this.sql.query(
      `INSERT INTO sign_in_challenge (union_id, id, account_id, secret_hash, step, expires_at) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE id = VALUES(id), secret_hash = VALUES(secret_hash), step = VALUES(step), expires_at = VALUES(expires_at)`,
      [unionId, token.sessionId, accountId, hashOf(token.secret), step, toSqlInstant(expiresAt)],
    );
    return { challenge: writeRefreshToken(token), expiresAt };
  }

  /** The sign-in that a text continues, if it waits for this step still. */
  async find(
    text: string,
    step: SignInStep,
    now: Date,
    { locked = false } = {},
  ): Promise<Challenge | null> {
    const token = readRefreshToken(text);
    if (!token) return null;
    const [row] = await this.sql.query<(Challenge & { secretHash: Buffer; expiresAt: string })[]>(
      `SELECT id, union_id AS unionId, account_id AS accountId, step, secret_hash AS secretHash, expires_at AS expiresAt
       FROM sign_in_challenge WHERE id = ? AND step = ?${locked ? " FOR UPDATE" : ""}`,
      [token.sessionId, step],
    );
    const isGood =
      row && isHashOf(row.secretHash, token.secret) && fromSqlInstant(row.expiresAt) > now;
    return isGood ? row : null;
  }

  /** The step is taken: the challenge is good for nothing any more. */
  async close(accountId: string): Promise<void> {
    await this.sql.query("DELETE FROM sign_in_challenge WHERE account_id = ?", [accountId]);
  }
}
