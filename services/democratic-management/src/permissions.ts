import {
  directoryPermissions,
  granted,
  type Permissions,
  registerPermissions,
  signedIn,
} from "@union/subgraph";

/** Who may call which root field of democratic management. What is missing here is refused. */
export const permissions: Permissions = {
  ...registerPermissions("DemocraticManagement"),
  ...directoryPermissions("DemocraticManagement"),
  "Query.proposal": signedIn,
  "Query.proposals": granted("proposals.read"),
};
