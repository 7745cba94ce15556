import { type Clock, err, ok, type Result } from "@union/kernel";
import { audit, type Database, type Tx, transactional } from "@union/persistence";
import type { Account, SignInLocked } from "./account.js";
import { AccountRepository } from "./account.repository.js";
import { isPassword } from "./password.js";
import type { RefreshToken } from "./refresh-token.js";
import { SessionRepository } from "./session.repository.js";

export type WrongCredentials = { readonly kind: "WrongCredentials" };
export type SignInInput = { readonly login: string; readonly password: string };
export type OpenedSession = { readonly account: Account; readonly refresh: RefreshToken };

type SignInOutcome = Result<OpenedSession, WrongCredentials | SignInLocked>;

/**
 * Opens a session for a login and its password. An unknown login, a wrong password and a closed account are one and the
 * same refusal, and take the same time. Failures are counted even though they are refused, so this is no ordinary command.
 */
export const signIn =
  (db: Database, clock: Clock) =>
  async ({ login, password }: SignInInput, traceId: string): Promise<SignInOutcome> => {
    const found = await new AccountRepository(db.manager).findByLoginUnlocked(login);
    const fits = await isPassword(found?.closedAt === null ? found.passwordHash : null, password);
    const decide = transactional<[], SignInOutcome, never>(
      db,
      (tx) => async () => ok(await decideSignIn(tx, login, fits, clock(), traceId)),
    );
    const decided = await decide();
    return decided.ok ? decided.value : decided;
  };

async function decideSignIn(
  tx: Tx,
  login: string,
  fits: boolean,
  now: Date,
  traceId: string,
): Promise<SignInOutcome> {
  const accounts = new AccountRepository(tx);
  const account = await accounts.findByLogin(login);
  if (!account) return err({ kind: "WrongCredentials" });
  const { unionId, id: accountId } = account;
  const note = (outcome: string) =>
    audit(tx, { unionId, accountId }, { action: "signIn", outcome, subject: accountId, traceId });
  const open = account.mayTry(now);
  if (!open.ok) {
    await note("SignInLocked");
    return open;
  }
  if (!fits) account.fail(now);
  else account.succeed();
  await accounts.save(account);
  await note(fits ? "OK" : "WrongCredentials");
  if (!fits) return err({ kind: "WrongCredentials" });
  return ok({ account, refresh: await new SessionRepository(tx).open(unionId, accountId, now) });
}
