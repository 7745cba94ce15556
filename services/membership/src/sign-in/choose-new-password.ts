import { ok, type Result } from "@union/kernel";
import {
  AccountRepository,
  type NewPasswordRefusal,
  type SignInLocked,
  takeNewPassword,
} from "../account/index.js";
import { SessionRepository, tellsEndings } from "../session/index.js";
import { accountOfChallenge, type ChallengeEnded } from "./answer-challenge.js";
import { goOn, type SignInProgress } from "./go-on.js";
import { keptStep, note, type SignInNeeds } from "./sign-in-site.js";
import { tellHolder } from "./tell-holder.js";

export type ChooseInput = { readonly challenge: string; readonly password: string };

/** 2.13.2 the last step of a sign-in with a password that is too old: a new one. Other sessions of the account end. */
export const chooseNewPassword = (needs: SignInNeeds) =>
  tellsEndings(
    needs,
    ({
      challenge,
      password,
    }: ChooseInput): Promise<
      Result<SignInProgress, ChallengeEnded | SignInLocked | NewPasswordRefusal>
    > =>
      keptStep(needs, async (site) => {
        const found = await accountOfChallenge(site, challenge, "NEW_PASSWORD");
        if (!found.ok) return found;
        const account = found.value;
        const taken = await takeNewPassword(site.tx, account, password, site.now);
        await note(site, account, "chooseNewPassword", taken.ok ? "OK" : taken.error.kind);
        if (!taken.ok) return taken;
        await new AccountRepository(site.tx).save(account);
        await new SessionRepository(site.tx).endAll(account.unionId, account.id, site.now);
        await tellHolder(site, account, "PASSWORD_CHANGED");
        return ok(await goOn(site, account, true));
      }),
  );
