import {
  directoryPermissions,
  granted,
  type Permissions,
  registerPermissions,
  signedIn,
} from "@union/subgraph";

/** Who may call which root field of welfare. What is missing here is refused. */
export const permissions: Permissions = {
  ...registerPermissions("Welfare"),
  ...directoryPermissions("Welfare"),
  "Query.visit": signedIn,
  "Query.visits": granted("visits.read"),
  "Mutation.recordVisit": granted("visits.write"),
};
