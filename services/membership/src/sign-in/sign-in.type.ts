import { DateTimeScalar, RefusedType, resultOf } from "@union/subgraph";
import { createUnionType, Field, InputType, ObjectType } from "type-graphql";

@ObjectType("Session", {
  description:
    "An open session (登录). The refresh token travels in an httpOnly cookie, never here.",
})
export class SessionType {
  readonly __typename = "Session";
  @Field(() => String, {
    description: "Send it as `Authorization: Bearer …`; it is good for 15 minutes at most.",
  })
  accessToken!: string;
  @Field(() => DateTimeScalar, {
    description: "Until when it is good; call refreshSession before.",
  })
  expiresAt!: Date;
}

@ObjectType("SecondFactorNeeded", {
  description:
    "The password is right; a second factor is asked (需要动态口令). Go on with confirmSecondFactor, or, where it is to be set up first, with beginSecondFactor and finishSecondFactor.",
})
export class SecondFactorNeededType {
  readonly __typename = "SecondFactorNeeded";
  @Field(() => String, { description: "Names this sign-in in its next step." })
  challenge!: string;
  @Field(() => DateTimeScalar, { description: "Until when the step may be taken." })
  expiresAt!: Date;
  @Field(() => Boolean, {
    description: "Whether there is none yet: this account must set one up before it is let in.",
  })
  isToBeSetUp!: boolean;
}

@ObjectType("NewPasswordNeeded", {
  description:
    "The password is right but too old (密码已过期). Go on with chooseNewPassword to be let in.",
})
export class NewPasswordNeededType {
  readonly __typename = "NewPasswordNeeded";
  @Field(() => String, { description: "Names this sign-in in its next step." })
  challenge!: string;
  @Field(() => DateTimeScalar, { description: "Until when the step may be taken." })
  expiresAt!: Date;
}

@ObjectType("SecondFactorSecret", {
  description: "What an authenticator app takes up (动态口令密钥); shown this once.",
})
export class SecondFactorSecretType {
  @Field(() => String, { description: "The secret in base32, to type it in." }) secret!: string;
  @Field(() => String, { description: "The same as an otpauth:// address, for a QR code." })
  uri!: string;
}

@InputType({ description: "Whose second factor is to be set up (设置动态口令)." })
export class BeginSecondFactorInput {
  @Field(() => String, {
    nullable: true,
    description: "The challenge of a sign-in that asks for it; absent for whoever is signed in.",
  })
  challenge!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "A code of the present second factor, where one is in force.",
  })
  code!: string | null;
}

@InputType({ description: "The first code of a new second factor (启用动态口令)." })
export class FinishSecondFactorInput {
  @Field(() => String, { nullable: true, description: "As given to beginSecondFactor." })
  challenge!: string | null;
  @Field(() => String, { description: "The code that the app shows now." }) code!: string;
}

const signInTypes = () =>
  [SessionType, SecondFactorNeededType, NewPasswordNeededType, RefusedType] as const;

export const SignInResult = createUnionType({
  name: "SignInResult",
  description: "The session, the next step that it waits for, or why there is none.",
  types: signInTypes,
});
export const ConfirmSecondFactorResult = createUnionType({
  name: "ConfirmSecondFactorResult",
  description: "The session, the next step that it waits for, or why there is none.",
  types: signInTypes,
});
export const SignInProgress = createUnionType({
  name: "SignInProgress",
  description: "The session, or the next step that it waits for.",
  types: () => [SessionType, SecondFactorNeededType, NewPasswordNeededType] as const,
});
export type SignInProgressType = SessionType | SecondFactorNeededType | NewPasswordNeededType;

@ObjectType("SecondFactorSetUp", {
  description: "The second factor is in force (动态口令已启用).",
})
export class SecondFactorSetUpType {
  @Field(() => [String], {
    description: "Codes for a lost app, each good once, shown this once (备用码).",
  })
  recoveryCodes!: readonly string[];
  @Field(() => SignInProgress, {
    nullable: true,
    description: "How the sign-in goes on, where one waited for this.",
  })
  signIn!: SignInProgressType | null;
}

@ObjectType("PasswordChanged", {
  description: "The password was changed; other sessions have ended.",
})
export class PasswordChangedType {
  @Field(() => String, { description: "The id of the account." }) id!: string;
}

export const RefreshSessionResult = resultOf(
  "RefreshSessionResult",
  SessionType,
  "The renewed session, or why it has ended.",
);
export const BeginSecondFactorResult = resultOf(
  "BeginSecondFactorResult",
  SecondFactorSecretType,
  "The secret, or why not.",
);
export const FinishSecondFactorResult = resultOf(
  "FinishSecondFactorResult",
  SecondFactorSetUpType,
  "The codes for a lost app, or why not.",
);
export const ChooseNewPasswordResult = createUnionType({
  name: "ChooseNewPasswordResult",
  description: "The session, the next step that it waits for, or why there is none.",
  types: signInTypes,
});
export const ChangePasswordResult = resultOf(
  "ChangePasswordResult",
  PasswordChangedType,
  "The account, or why not.",
);
