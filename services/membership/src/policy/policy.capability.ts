import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { PolicyResolver } from "./policy.resolver.js";

/** 制度参数 — the numbers that the rules leave to the union, and its decisions on them. */
export const policy: Capability = {
  resolvers: [PolicyResolver],
  permissions: {
    "Query.policies": signedIn,
    "Mutation.overridePolicy": granted("policy.write"),
  },
};
