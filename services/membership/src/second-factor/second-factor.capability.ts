import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { SecondFactorResolver } from "./second-factor.resolver.js";

/** 动态口令 — what is asked beside the password. */
export const secondFactor: Capability = {
  resolvers: [SecondFactorResolver],
  permissions: { "Mutation.resetSecondFactor": granted("accounts.secure") },
};
