import { type Clock, err, ok, type Result } from "@union/kernel";
import { type Database, fromSqlInstant, type Tx, transactional } from "@union/persistence";
import type { Account } from "./account.js";
import { AccountRepository } from "./account.repository.js";
import { isHashOf, type RefreshToken, readRefreshToken } from "./refresh-token.js";
import { SessionRepository } from "./session.repository.js";

export type SessionEnded = { readonly kind: "SessionEnded" };
/** `refresh` is null when the token was renewed a moment ago by another tab: the cookie it has is the right one. */
export type RefreshedSession = {
  readonly account: Account;
  readonly sessionId: string;
  readonly refresh: RefreshToken | null;
};

/** Two tabs may renew at the same moment; after this long, an old token can only be a stolen one. */
const graceMs = 10_000;

/**
 * Renews a session by its refresh token, which is then used up. Any other token of the session means that somebody has a
 * copy, however often it was renewed since: the whole session ends, for both.
 */
export const refreshSession =
  (db: Database, clock: Clock) =>
  async (token: string | null): Promise<Result<RefreshedSession, SessionEnded>> => {
    const run = transactional<[], Result<RefreshedSession, SessionEnded>, never>(
      db,
      (tx) => async () => ok(await renew(tx, token, clock())),
    );
    const done = await run();
    return done.ok ? done.value : done;
  };

async function renew(
  tx: Tx,
  text: string | null,
  now: Date,
): Promise<Result<RefreshedSession, SessionEnded>> {
  const token = readRefreshToken(text);
  const sessions = new SessionRepository(tx);
  const session = token && (await sessions.find(token.sessionId));
  const ended = err({ kind: "SessionEnded" } as const);
  if (!token || !session || session.endedAt !== null || fromSqlInstant(session.expiresAt) <= now)
    return ended;
  const account = await new AccountRepository(tx).find(session, session.accountId);
  if (!account || account.closedAt !== null) return ended;
  const sessionId = session.id;
  if (isHashOf(session.secretHash, token.secret))
    return ok({ account, sessionId, refresh: await sessions.rotate(session, now) });
  const justRotated = now.getTime() - fromSqlInstant(session.rotatedAt).getTime() < graceMs;
  if (isHashOf(session.previousHash, token.secret) && justRotated)
    return ok({ account, sessionId, refresh: null });
  await sessions.end(session.id, now);
  return ended;
}
