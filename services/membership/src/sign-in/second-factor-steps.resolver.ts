import { type RefusedType, refused } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { beginSecondFactor } from "./begin-second-factor.js";
import { confirmSecondFactor } from "./confirm-second-factor.js";
import { finishSecondFactor } from "./finish-second-factor.js";
import { signInRefusals } from "./sign-in.refusals.js";
import {
  BeginSecondFactorInput,
  BeginSecondFactorResult,
  ConfirmSecondFactorResult,
  FinishSecondFactorInput,
  FinishSecondFactorResult,
  SecondFactorSecretType,
  SecondFactorSetUpType,
  type SignInProgressType,
} from "./sign-in.type.js";
import { signInAnswer } from "./sign-in-answer.js";

@Resolver()
export class SecondFactorStepsResolver {
  @Mutation(() => ConfirmSecondFactorResult, {
    description:
      "The step of a sign-in that asks for a code of the app or a recovery code (验证动态口令).",
  })
  async confirmSecondFactor(
    @Arg("challenge", () => String, { description: "As signIn gave it." }) challenge: string,
    @Arg("code", () => String, { description: "Six digits of the app, or a recovery code." })
    code: string,
    @Ctx() { sessions, traceId, locale }: Context,
  ): Promise<SignInProgressType | RefusedType> {
    const confirmed = await confirmSecondFactor(sessions.site(traceId))({ challenge, code });
    return confirmed.ok
      ? signInAnswer(await sessions.answer(confirmed.value))
      : refused(signInRefusals, confirmed.error, locale);
  }

  @Mutation(() => BeginSecondFactorResult, {
    description:
      "Gives the secret for an authenticator app; it counts from finishSecondFactor on (设置动态口令).",
  })
  async beginSecondFactor(
    @Arg("input", () => BeginSecondFactorInput, { description: "Whose it is." })
    input: BeginSecondFactorInput,
    @Ctx() { sessions, actor, traceId, locale }: Context,
  ): Promise<SecondFactorSecretType | RefusedType> {
    const asked = { challenge: input.challenge ?? null, code: input.code ?? null };
    const begun = await beginSecondFactor(sessions.site(traceId))(actor, asked);
    return begun.ok
      ? Object.assign(new SecondFactorSecretType(), begun.value)
      : refused(signInRefusals, begun.error, locale);
  }

  @Mutation(() => FinishSecondFactorResult, {
    description: "Puts a second factor in force by its first code (启用动态口令).",
  })
  async finishSecondFactor(
    @Arg("input", () => FinishSecondFactorInput, { description: "The code." })
    input: FinishSecondFactorInput,
    @Ctx() { sessions, actor, traceId, locale }: Context,
  ): Promise<SecondFactorSetUpType | RefusedType> {
    const asked = { challenge: input.challenge ?? null, code: input.code };
    const finished = await finishSecondFactor(sessions.site(traceId))(actor, asked);
    if (!finished.ok) return refused(signInRefusals, finished.error, locale);
    const { recoveryCodes, progress } = finished.value;
    const signIn = progress && signInAnswer(await sessions.answer(progress));
    return Object.assign(new SecondFactorSetUpType(), { recoveryCodes, signIn });
  }
}
