import type { Capability } from "@union/service";
import { everyone } from "@union/subgraph";
import { hospitalSignInMigrations } from "./hospital-sign-in.migrations.js";
import { HospitalSignInResolver } from "./hospital-sign-in.resolver.js";

/** 统一身份认证登录 — people whom the hospital has signed in are let in (OpenID Connect). */
export const hospitalSignIn: Capability = {
  migrations: hospitalSignInMigrations,
  resolvers: [HospitalSignInResolver],
  permissions: {
    "Query.signInWays": everyone,
    "Mutation.beginHospitalSignIn": everyone,
    "Mutation.finishHospitalSignIn": everyone,
  },
};
