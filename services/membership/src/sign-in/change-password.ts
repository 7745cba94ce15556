import { type Actor, err, ok, type Result } from "@union/kernel";
import {
  AccountRepository,
  isPassword,
  type NewPasswordRefusal,
  type SignInLocked,
  takeNewPassword,
} from "../account/index.js";
import { SessionRepository, tellsEndings } from "../session/index.js";
import { countWrong } from "./answer-challenge.js";
import { keptStep, note, type SignInNeeds } from "./sign-in-site.js";
import { tellHolder } from "./tell-holder.js";

export type PasswordWrong = { readonly kind: "PasswordWrong" };
export type ChangePasswordInput = { readonly current: string; readonly password: string };

/** 2.13.2 somebody signed in takes another password: the present one is asked, wrong ones count, and his other sessions end. */
export const changePassword = (needs: SignInNeeds) =>
  tellsEndings(
    needs,
    (
      actor: Actor,
      { current, password }: ChangePasswordInput,
    ): Promise<Result<{ id: string }, PasswordWrong | SignInLocked | NewPasswordRefusal>> =>
      keptStep(needs, async (site) => {
        const accounts = new AccountRepository(site.tx);
        const account = await accounts.findLocked(actor.unionId, actor.accountId);
        if (!account) return err({ kind: "PasswordWrong" });
        const open = account.mayTry(site.now);
        if (!open.ok) return open;
        if (!(await isPassword(account.passwordHash, current))) {
          await countWrong(site, account);
          await note(site, account, "changePassword", "PasswordWrong");
          return err({ kind: "PasswordWrong" });
        }
        const taken = await takeNewPassword(site.tx, account, password, site.now);
        await note(site, account, "changePassword", taken.ok ? "OK" : taken.error.kind);
        if (!taken.ok) return taken;
        await accounts.save(account);
        await new SessionRepository(site.tx).endOthers(actor, site.now);
        await tellHolder(site, account, "PASSWORD_CHANGED");
        return ok({ id: account.id });
      }),
  );
