import { dayOf, err, ok, type Result } from "@union/kernel";
import {
  AccountRepository,
  isPassword,
  mayTry,
  oneMoreFailure,
  policyOf,
  type SignInLocked,
  tryLimits,
  UnknownLoginRepository,
} from "../account/index.js";
import { goOn, type SignInProgress } from "./go-on.js";
import { keptStep, note, type SignInNeeds, type SignInSite } from "./sign-in-site.js";

export type WrongCredentials = { readonly kind: "WrongCredentials" };
export type SignInInput = { readonly login: string; readonly password: string };
type SignInOutcome = Result<SignInProgress, WrongCredentials | SignInLocked>;

/**
 * Begins a session by a login and its password. An unknown login, a wrong password and a closed account are one and the
 * same refusal, take the same time, and are locked alike.
 */
export const signIn =
  (needs: SignInNeeds) =>
  async ({ login, password }: SignInInput): Promise<SignInOutcome> => {
    const found = await new AccountRepository(needs.db.manager).findByLoginUnlocked(login);
    const fits = await isPassword(found?.closedAt === null ? found.passwordHash : null, password);
    return keptStep(needs, (site) => decide(site, login, fits));
  };

async function decide(site: SignInSite, login: string, fits: boolean): Promise<SignInOutcome> {
  const { tx, now } = site;
  const accounts = new AccountRepository(tx);
  const account = await accounts.findByLogin(login);
  if (!account) return refuseUnknown(site, login);
  const open = account.mayTry(now);
  if (!open.ok) {
    await note(site, account, "signIn", "SignInLocked");
    return open;
  }
  if (!fits) {
    account.fail(now, tryLimits(await policyOf(tx, account.unionId, dayOf(now))));
    await accounts.save(account);
    await note(site, account, "signIn", "WrongCredentials");
    return err({ kind: "WrongCredentials" });
  }
  const progress = await goOn(site, account, false);
  await note(site, account, "signIn", progress.kind === "StepNeeded" ? progress.step : "OK");
  return ok(progress);
}

async function refuseUnknown(
  { tx, keys, now }: SignInSite,
  login: string,
): Promise<Result<never, WrongCredentials | SignInLocked>> {
  const unknown = new UnknownLoginRepository(tx, keys);
  const tries = await unknown.find(login);
  const open = mayTry(tries, now);
  if (!open.ok) return open;
  const limits = tryLimits(await policyOf(tx, null, dayOf(now)));
  await unknown.save(login, oneMoreFailure(tries, now, limits));
  return err({ kind: "WrongCredentials" });
}
