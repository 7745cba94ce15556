import { type RefusedType, refused } from "@union/subgraph";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { type SignInProgressType, signInAnswer } from "../sign-in/index.js";
import { beginHospitalSignIn } from "./begin-hospital-sign-in.js";
import { finishHospitalSignIn } from "./finish-hospital-sign-in.js";
import { hospitalSignInRefusals } from "./hospital-sign-in.refusals.js";
import {
  BeginHospitalSignInResult,
  FinishHospitalSignInResult,
  HospitalSignInBegunType,
  SignInWaysType,
} from "./hospital-sign-in.type.js";

@Resolver()
export class HospitalSignInResolver {
  @Query(() => SignInWaysType, {
    nullable: true,
    description: "How one may sign in here, for whoever is not signed in yet (登录方式).",
  })
  signInWays(@Ctx() { hospital }: Context): SignInWaysType {
    return Object.assign(new SignInWaysType(), { hospitalAccount: hospital.provider !== null });
  }

  @Mutation(() => BeginHospitalSignInResult, {
    description:
      "Begins a sign-in at the hospital; browsers are led through it by GET /sign-in/hospital (统一身份认证登录).",
  })
  async beginHospitalSignIn(
    @Ctx() { hospital, sessions, traceId, locale }: Context,
  ): Promise<HospitalSignInBegunType | RefusedType> {
    const { db, clock } = sessions.site(traceId);
    const begun = await beginHospitalSignIn({ db, now: clock(), ...hospital });
    return begun.ok
      ? Object.assign(new HospitalSignInBegunType(), { address: begun.value })
      : refused(hospitalSignInRefusals, begun.error, locale);
  }

  @Mutation(() => FinishHospitalSignInResult, {
    description:
      "Ends a sign-in at the hospital by what it answered, in the browser that began it (统一身份认证登录).",
  })
  async finishHospitalSignIn(
    @Arg("answer", () => String, {
      description: "The query with which the hospital led the browser back.",
    })
    answer: string,
    @Ctx() { hospital, sessions, traceId, locale }: Context,
  ): Promise<SignInProgressType | RefusedType> {
    const finish = finishHospitalSignIn({ ...sessions.site(traceId), ...hospital });
    const finished = await finish(answer);
    return finished.ok
      ? signInAnswer(await sessions.answer(finished.value))
      : refused(hospitalSignInRefusals, finished.error, locale);
  }
}
