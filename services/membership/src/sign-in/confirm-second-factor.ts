import { err, ok, type Result } from "@union/kernel";
import type { SignInLocked } from "../account/index.js";
import { SecondFactorRepository } from "../second-factor/index.js";
import {
  accountOfChallenge,
  type ChallengeEnded,
  type CodeWrong,
  countWrong,
} from "./answer-challenge.js";
import { goOn, type SignInProgress } from "./go-on.js";
import { keptStep, note, type SignInNeeds } from "./sign-in-site.js";

export type ConfirmInput = { readonly challenge: string; readonly code: string };

/** 2.13.2 the second step of a sign-in: a code of the app, or one for a lost app. Each is good once; wrong ones count as wrong passwords do. */
export const confirmSecondFactor =
  (needs: SignInNeeds) =>
  ({
    challenge,
    code,
  }: ConfirmInput): Promise<Result<SignInProgress, ChallengeEnded | SignInLocked | CodeWrong>> =>
    keptStep(needs, async (site) => {
      const found = await accountOfChallenge(site, challenge, "SECOND_FACTOR");
      if (!found.ok) return found;
      const account = found.value;
      const factors = new SecondFactorRepository(site.tx, site.keys);
      if (!(await factors.pass(account, code, site.now))) {
        await countWrong(site, account);
        await note(site, account, "confirmSecondFactor", "CodeWrong");
        return err({ kind: "CodeWrong" });
      }
      const progress = await goOn(site, account, true);
      await note(site, account, "confirmSecondFactor", "OK");
      return ok(progress);
    });
