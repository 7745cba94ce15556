import { commonPermissions, granted, type Permissions } from "@union/subgraph";

/** Who may call which root field of activities. What is missing here is refused. */
export const permissions: Permissions = {
  ...commonPermissions("Activities"),
  "Query.activity": granted("activities.read"),
  "Query.activities": granted("activities.read"),
};
