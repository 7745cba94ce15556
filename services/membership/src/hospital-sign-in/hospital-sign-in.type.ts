import { RefusedType, resultOf } from "@union/subgraph";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { NewPasswordNeededType, SecondFactorNeededType, SessionType } from "../sign-in/index.js";

@ObjectType("HospitalSignInBegun", {
  description:
    "A sign-in at the hospital has begun (统一身份认证登录); this browser holds its cookie.",
})
export class HospitalSignInBegunType {
  @Field(() => String, { description: "Where the browser goes next." }) address!: string;
}

@ObjectType("SignInWays", {
  description: "The ways to sign in that this house offers besides its own accounts (登录方式).",
})
export class SignInWaysType {
  @Field(() => Boolean, {
    description:
      "The hospital's own account opens the door too (统一身份认证登录): GET /sign-in/hospital.",
  })
  hospitalAccount!: boolean;
}

export const BeginHospitalSignInResult = resultOf(
  "BeginHospitalSignInResult",
  HospitalSignInBegunType,
  "Where to go, or why not.",
);
export const FinishHospitalSignInResult = createUnionType({
  name: "FinishHospitalSignInResult",
  description: "The session, the next step that it waits for, or why there is none.",
  types: () => [SessionType, SecondFactorNeededType, NewPasswordNeededType, RefusedType] as const,
});
