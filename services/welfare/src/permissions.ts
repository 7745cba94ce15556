import { commonPermissions, granted, type Permissions, signedIn } from "@union/subgraph";

/** Who may call which root field of welfare. What is missing here is refused. */
export const permissions: Permissions = {
  ...commonPermissions("Welfare"),
  "Query.visit": signedIn,
  "Query.visits": granted("visits.read"),
  "Mutation.recordVisit": granted("visits.write"),
};
