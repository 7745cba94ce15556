import { type Clock, dayOf, err, ok, type Result } from "@union/kernel";
import {
  type Database,
  type DataKeys,
  fromSqlInstant,
  type Tx,
  transactional,
} from "@union/persistence";
import { type Account, AccountRepository, idleMinutes, policyOf } from "../account/index.js";
import { GrantReader } from "../grant/index.js";
import {
  isHashOf,
  type RefreshToken,
  readRefreshToken,
  SessionRepository,
} from "../session/index.js";

export type SessionEnded = { readonly kind: "SessionEnded" };
export type RefreshedSession = {
  readonly account: Account;
  readonly sessionId: string;
  readonly refresh: RefreshToken;
};

/**
 * Two tabs may renew at the same moment, and a page that is loaded again may never hear the answer; after this long, an old
 * token can only be a stolen one.
 */
const graceMs = 10_000;

/** The secret that follows a token: always the same one, so that whoever asks twice is given it again. Only the house can tell it. */
const secretAfter = (keys: DataKeys, { sessionId, secret }: RefreshToken): string =>
  keys.blindIndex(sessionId, "session.refresh", secret).toString("base64url");

/**
 * Renews a session by its refresh token, which is then used up. Any other token of the session means that somebody has a
 * copy, however often it was renewed since: the whole session ends, for both. So does one that rested for longer than
 * policy allows (2.13.2).
 */
export const refreshSession =
  (db: Database, keys: DataKeys, clock: Clock) =>
  async (token: string | null): Promise<Result<RefreshedSession, SessionEnded>> => {
    const run = transactional<[], Result<RefreshedSession, SessionEnded>, never>(
      db,
      (tx) => async () => ok(await renew(tx, keys, token, clock())),
    );
    const done = await run();
    return done.ok ? done.value : done;
  };

async function renew(
  tx: Tx,
  keys: DataKeys,
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
  if (await restedTooLong(tx, account, fromSqlInstant(session.rotatedAt), now)) {
    await sessions.end(sessionId, now);
    return ended;
  }
  const secret = secretAfter(keys, token);
  if (isHashOf(session.secretHash, token.secret))
    return ok({ account, sessionId, refresh: await sessions.rotate(session, secret, now) });
  const justRotated = now.getTime() - fromSqlInstant(session.rotatedAt).getTime() < graceMs;
  if (isHashOf(session.previousHash, token.secret) && justRotated)
    return ok({ account, sessionId, refresh: { sessionId, secret } });
  await sessions.end(session.id, now);
  return ended;
}

async function restedTooLong(
  tx: Tx,
  { id, unionId }: Account,
  since: Date,
  now: Date,
): Promise<boolean> {
  const today = dayOf(now);
  const policy = await policyOf(tx, unionId, today);
  const grants = await new GrantReader(tx).rolesOf(unionId, id, today);
  return now.getTime() - since.getTime() >= idleMinutes(policy, grants) * 60_000;
}
