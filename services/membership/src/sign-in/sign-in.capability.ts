import type { Capability } from "@union/service";
import { everyone, signedIn } from "@union/subgraph";
import { OwnSecondFactorResolver } from "./own-second-factor.resolver.js";
import { SecondFactorStepsResolver } from "./second-factor-steps.resolver.js";
import { SignInResolver } from "./sign-in.resolver.js";

/** 登录 — from a login to a session, step by step. */
export const signIn: Capability = {
  resolvers: [SignInResolver, SecondFactorStepsResolver, OwnSecondFactorResolver],
  permissions: {
    "Mutation.signIn": everyone,
    "Mutation.confirmSecondFactor": everyone,
    "Mutation.beginSecondFactor": everyone,
    "Mutation.finishSecondFactor": everyone,
    "Mutation.chooseNewPassword": everyone,
    "Mutation.changePassword": signedIn,
    "Mutation.refreshSession": everyone,
    "Mutation.signOut": everyone,
  },
};
