import { dayOf, err, ok, type Result } from "@union/kernel";
import {
  type Account,
  AccountRepository,
  policyOf,
  type SignInLocked,
  tryLimits,
} from "../account/index.js";
import { ChallengeRepository } from "./challenge.repository.js";
import type { SignInSite } from "./sign-in-site.js";
import type { SignInStep } from "./sign-in-step.js";

export type ChallengeEnded = { readonly kind: "ChallengeEnded" };
export type CodeWrong = { readonly kind: "CodeWrong" };

/** The account, locked, whose sign-in a challenge continues with this step. */
export async function accountOfChallenge(
  { tx, now }: SignInSite,
  challenge: string,
  step: SignInStep,
): Promise<Result<Account, ChallengeEnded | SignInLocked>> {
  const challenges = new ChallengeRepository(tx);
  const found = await challenges.find(challenge, step, now);
  const account =
    found && (await new AccountRepository(tx).findLocked(found.unionId, found.accountId));
  // Whoever waited for the lock behind the same challenge finds it used: only a locking read sees what was committed meanwhile.
  const again = account && (await challenges.find(challenge, step, now, { locked: true }));
  if (!account || !again || account.closedAt !== null) return err({ kind: "ChallengeEnded" });
  const open = account.mayTry(now);
  return open.ok ? ok(account) : open;
}

/** Counts a wrong code as a wrong password is counted. */
export async function countWrong({ tx, now }: SignInSite, account: Account): Promise<void> {
  account.fail(now, tryLimits(await policyOf(tx, account.unionId, dayOf(now))));
  await new AccountRepository(tx).save(account);
}
