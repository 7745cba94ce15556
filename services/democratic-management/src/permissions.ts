import { commonPermissions, granted, type Permissions, signedIn } from "@union/subgraph";

/** Who may call which root field of democratic management. What is missing here is refused. */
export const permissions: Permissions = {
  ...commonPermissions("DemocraticManagement"),
  "Query.proposal": signedIn,
  "Query.proposals": granted("proposals.read"),
};
