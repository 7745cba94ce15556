import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import {
  type Account,
  AccountRepository,
  accountStale,
  isAdministrator,
  policyOf,
} from "../account/index.js";
import { GrantReader } from "../grant/index.js";
import { SecondFactorReader } from "../second-factor/index.js";
import { type RefreshToken, SessionRepository } from "../session/index.js";
import { ChallengeRepository, type OpenedChallenge } from "./challenge.repository.js";
import type { SignInSite } from "./sign-in-site.js";
import { nextStep, type SignInStep } from "./sign-in-step.js";

export type OpenedSession = {
  readonly kind: "SessionOpened";
  readonly account: Account;
  readonly refresh: RefreshToken;
};
export type StepNeeded = OpenedChallenge & {
  readonly kind: "StepNeeded";
  readonly step: SignInStep;
};
export type SignInProgress = OpenedSession | StepNeeded;

/**
 * After a right answer: the next step of the sign-in, or the session. Failures before are forgotten only with the session,
 * so that whoever knows the password alone cannot guess at codes without end.
 */
export async function goOn(
  site: SignInSite,
  account: Account,
  factorPassed: boolean,
): Promise<SignInProgress> {
  const { tx, now, client } = site;
  const challenges = new ChallengeRepository(tx);
  const step = nextStep({ ...(await factsOf(site, account)), factorPassed });
  if (step !== null)
    return { kind: "StepNeeded", step, ...(await challenges.open(account, step, now)) };
  await challenges.close(account.id);
  if (account.staleOn !== null)
    await new Deadlines(tx).meet(
      accountStale,
      { unionId: account.unionId, subject: account.id },
      dayOf(now),
    );
  account.succeed(now);
  await new AccountRepository(tx).save(account);
  const refresh = await new SessionRepository(tx).open(account, client, now);
  return { kind: "SessionOpened", account, refresh };
}

async function factsOf({ tx, now }: SignInSite, { id, unionId, ...account }: Account) {
  const today = dayOf(now);
  const policy = await policyOf(tx, unionId, today);
  const grants = new GrantReader(tx);
  return {
    today,
    hasFactor: (await new SecondFactorReader(tx).inForceSince(id)) !== null,
    factorOwedSince: await grants.heldSince(unionId, id, policy("secondFactor.roles"), today),
    graceDays: policy("secondFactor.graceDays"),
    isAdministrator: isAdministrator(await grants.rolesOf(unionId, id, today)),
    passwordChangedOn: dayOf(account.passwordChangedAt),
    maxAgeDays: policy("password.maxAgeDaysAdministrator"),
  };
}
