import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { changePassword } from "./change-password.js";
import { chooseNewPassword } from "./choose-new-password.js";
import { signIn } from "./sign-in.js";
import { signInRefusals } from "./sign-in.refusals.js";
import {
  ChangePasswordResult,
  ChooseNewPasswordResult,
  PasswordChangedType,
  RefreshSessionResult,
  SessionType,
  type SignInProgressType,
  SignInResult,
} from "./sign-in.type.js";
import { signInAnswer } from "./sign-in-answer.js";

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInResult, {
    description: "Opens a session by login and password, or says which step comes next (登录).",
  })
  async signIn(
    @Arg("login", () => String, { description: "The login." }) login: string,
    @Arg("password", () => String, { description: "The password." }) password: string,
    @Ctx() { sessions, traceId, locale }: Context,
  ): Promise<SignInProgressType | RefusedType> {
    const begun = await signIn(sessions.site(traceId))({ login, password });
    return begun.ok
      ? signInAnswer(await sessions.answer(begun.value))
      : refused(signInRefusals, begun.error, locale);
  }

  @Mutation(() => ChooseNewPasswordResult, {
    description: "The step of a sign-in whose password is too old: a new one (更换过期密码).",
  })
  async chooseNewPassword(
    @Arg("challenge", () => String, { description: "As signIn gave it." }) challenge: string,
    @Arg("password", () => String, { description: "The new password." }) password: string,
    @Ctx() { sessions, traceId, locale }: Context,
  ): Promise<SignInProgressType | RefusedType> {
    const chosen = await chooseNewPassword(sessions.site(traceId))({ challenge, password });
    return chosen.ok
      ? signInAnswer(await sessions.answer(chosen.value))
      : refused(signInRefusals, chosen.error, locale);
  }

  @Mutation(() => ChangePasswordResult, {
    description: "Changes one's own password; one's other sessions end (修改密码).",
  })
  async changePassword(
    @Arg("current", () => String, { description: "The present password." }) current: string,
    @Arg("password", () => String, { description: "The new password." }) password: string,
    @Ctx() context: Context,
  ): Promise<PasswordChangedType | RefusedType> {
    const { sessions, traceId, locale } = context;
    const change = changePassword(sessions.site(traceId));
    const changed = await change(signedInActor(context), { current, password });
    return changed.ok
      ? Object.assign(new PasswordChangedType(), changed.value)
      : refused(signInRefusals, changed.error, locale);
  }

  @Mutation(() => RefreshSessionResult, {
    description: "Renews the session that the cookie names (续期).",
  })
  async refreshSession(@Ctx() { sessions, locale }: Context): Promise<SessionType | RefusedType> {
    const renewed = await sessions.refresh();
    if (!renewed.ok) return refused(signInRefusals, renewed.error, locale);
    const { accessToken, expiresAt } = renewed.value;
    return Object.assign(new SessionType(), { accessToken, expiresAt });
  }

  @Mutation(() => Boolean, { description: "Ends the session that the cookie names (退出)." })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await context.sessions.signOut();
    return true;
  }
}
