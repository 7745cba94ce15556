import { type Actor, err, ok, type Result } from "@union/kernel";
import { type Account, AccountRepository, type SignInLocked } from "../account/index.js";
import {
  newTotpSecret,
  SecondFactorReader,
  SecondFactorRepository,
  totpUri,
} from "../second-factor/index.js";
import {
  accountOfChallenge,
  type ChallengeEnded,
  type CodeWrong,
  countWrong,
} from "./answer-challenge.js";
import { keptStep, note, type SignInNeeds, type SignInSite } from "./sign-in-site.js";

export type SecondFactorSecret = { readonly secret: string; readonly uri: string };
/** `challenge` where a sign-in asks for it, else whoever is signed in; `code` of the present app where one is in force. */
export type BeginInput = { readonly challenge: string | null; readonly code: string | null };
type Refusal = ChallengeEnded | SignInLocked | CodeWrong;

/** Whose second factor it is: of the sign-in that goes on, or of whoever is signed in. */
export async function holderOf(
  site: SignInSite,
  actor: Actor | null,
  challenge: string | null,
): Promise<Result<Account, ChallengeEnded | SignInLocked>> {
  if (challenge !== null) return accountOfChallenge(site, challenge, "SECOND_FACTOR_SET_UP");
  const account =
    actor && (await new AccountRepository(site.tx).findLocked(actor.unionId, actor.accountId));
  if (!account || account.closedAt !== null) return err({ kind: "ChallengeEnded" });
  const open = account.mayTry(site.now);
  return open.ok ? ok(account) : open;
}

/**
 * 2.13.2 gives the secret for an authenticator app, this once; it counts from the first code on. Who has a second factor
 * already shows a code of it, so that a browser left open does not hand over the account.
 */
export const beginSecondFactor =
  (needs: SignInNeeds) =>
  (
    actor: Actor | null,
    { challenge, code }: BeginInput,
  ): Promise<Result<SecondFactorSecret, Refusal>> =>
    keptStep(needs, async (site) => {
      const found = await holderOf(site, actor, challenge);
      if (!found.ok) return found;
      const account = found.value;
      const factors = new SecondFactorRepository(site.tx, site.keys);
      const isInForce = (await new SecondFactorReader(site.tx).inForceSince(account.id)) !== null;
      if (isInForce && !(await factors.pass(account, code ?? "", site.now))) {
        await countWrong(site, account);
        await note(site, account, "beginSecondFactor", "CodeWrong");
        return err({ kind: "CodeWrong" });
      }
      const secret = newTotpSecret();
      await factors.begin(account, secret, site.now);
      await note(site, account, "beginSecondFactor", "OK");
      return ok({ secret, uri: totpUri(secret, account.login) });
    });
