import { type Actor, dayOf, err, ok, type Result } from "@union/kernel";
import { policyOf, type SignInLocked, tryLimits } from "../account/index.js";
import { SecondFactorRepository } from "../second-factor/index.js";
import type { ChallengeEnded } from "./answer-challenge.js";
import { holderOf } from "./begin-second-factor.js";
import { goOn, type SignInProgress } from "./go-on.js";
import { keptStep, note, type SignInNeeds } from "./sign-in-site.js";
import { tellHolder } from "./tell-holder.js";

/** A code of the app that is being set up; it says nothing about who may sign in, and is no failure of a sign-in. */
export type SetUpCodeWrong = { readonly kind: "SetUpCodeWrong" };
/** Nothing was begun, or it was given up after as many wrong codes as lock an account. */
export type SetUpNotBegun = { readonly kind: "SetUpNotBegun" };
export type FinishInput = { readonly challenge: string | null; readonly code: string };
/** The codes for a lost app, shown this once; and how the sign-in goes on, where one waited. */
export type SetUpSecondFactor = {
  readonly recoveryCodes: readonly string[];
  readonly progress: SignInProgress | null;
};

/** 2.13.2 the first code of a new app: from now on it is asked at every sign-in. */
export const finishSecondFactor =
  (needs: SignInNeeds) =>
  (
    actor: Actor | null,
    { challenge, code }: FinishInput,
  ): Promise<
    Result<SetUpSecondFactor, ChallengeEnded | SignInLocked | SetUpCodeWrong | SetUpNotBegun>
  > =>
    keptStep(needs, async (site) => {
      const found = await holderOf(site, actor, challenge);
      if (!found.ok) return found;
      const account = found.value;
      const factors = new SecondFactorRepository(site.tx, site.keys);
      if (!(await factors.passByApp(account.id, "BEGUN", code, site.now))) {
        const limits = tryLimits(await policyOf(site.tx, account.unionId, dayOf(site.now)));
        const isBegun = await factors.missBegun(account.id, limits.failures);
        const kind = isBegun ? "SetUpCodeWrong" : "SetUpNotBegun";
        await note(site, account, "finishSecondFactor", kind);
        return err({ kind });
      }
      const recoveryCodes = await factors.confirm(account, site.now);
      await tellHolder(site, account, "SECOND_FACTOR_SET_UP");
      await note(site, account, "finishSecondFactor", "OK");
      return ok({
        recoveryCodes,
        progress: challenge === null ? null : await goOn(site, account, true),
      });
    });
