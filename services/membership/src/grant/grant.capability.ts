import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { RoleGrantMapping } from "./role-grant.mapping.js";
import { RoleGrantResolver } from "./role-grant.resolver.js";
import { roleGrantEnds } from "./role-grant-ends.js";

/** 授权 — who plays which part, over what and until when. */
export const grant: Capability = {
  entities: [RoleGrantMapping],
  resolvers: [RoleGrantResolver],
  permissions: {
    "Mutation.grantRole": granted("grants.write"),
    "Mutation.revokeRole": granted("grants.write"),
  },
  deadlines: [roleGrantEnds],
};
