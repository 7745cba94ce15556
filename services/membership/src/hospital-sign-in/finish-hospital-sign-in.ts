import { err, ok, type Result } from "@union/kernel";
import { audit } from "@union/persistence";
import type { SignInLocked } from "../account/index.js";
import {
  goOn,
  keptStep,
  note,
  type SignInNeeds,
  type SignInProgress,
  type SignInSite,
} from "../sign-in/index.js";
import { stateOf } from "./attempt.js";
import { AttemptRepository } from "./attempt.repository.js";
import type { AttemptCookie } from "./attempt-cookie.js";
import type { HospitalSignInAbsent } from "./begin-hospital-sign-in.js";
import { hospitalHolder } from "./hospital-holder.js";
import type { Proof, Provider } from "./provider.js";
import type { ProviderConfig } from "./provider-config.js";
import type { ProviderRefusal } from "./provider-refusal.js";

export type AttemptOver = { readonly kind: "AttemptOver" };
export type HolderUnknown = { readonly kind: "HolderUnknown" };
export type FinishRefusal =
  | HospitalSignInAbsent
  | ProviderRefusal
  | AttemptOver
  | HolderUnknown
  | SignInLocked;
type Needs = SignInNeeds & { readonly provider: Provider | null; readonly cookie: AttemptCookie };
type Outcome = Result<SignInProgress, FinishRefusal>;

/**
 * Lets somebody in whom the hospital has signed in, if an account of his stands open; none is ever created. The answer
 * counts once, in the browser that began. Where the provider does not say that it asked for a second factor, the house does.
 */
export const finishHospitalSignIn =
  ({ provider, cookie, ...needs }: Needs) =>
  async (answer: string): Promise<Outcome> => {
    if (!provider) return err({ kind: "HospitalSignInAbsent" });
    const attempt = cookie.read();
    const isOurs = attempt && new URLSearchParams(answer).get("state") === stateOf(attempt);
    const attempts = new AttemptRepository(needs.db.manager);
    if (!attempt || !isOurs || !(await attempts.take(attempt, needs.clock())))
      return err({ kind: "AttemptOver" });
    const proof = await provider.prove(answer, attempt);
    if (!proof.ok) return proof;
    return keptStep(needs, (site) => letIn(site, provider.config, proof.value));
  };

async function letIn(
  site: SignInSite,
  config: ProviderConfig,
  { name, factorPassed }: Proof,
): Promise<Outcome> {
  const { tx, now, traceId } = site;
  const action = "finishHospitalSignIn";
  const account = name === null ? null : await hospitalHolder(tx, config, name);
  if (!account) {
    const nobody = { unionId: config.unionId, accountId: null };
    await audit(tx, nobody, { action, outcome: "HolderUnknown", subject: null, traceId });
    return err({ kind: "HolderUnknown" });
  }
  const open = account.mayTry(now);
  if (!open.ok) {
    await note(site, account, action, "SignInLocked");
    return open;
  }
  const progress = await goOn(site, account, factorPassed);
  await note(site, account, action, progress.kind === "StepNeeded" ? progress.step : "OK");
  return ok(progress);
}
