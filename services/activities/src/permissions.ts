import {
  directoryPermissions,
  granted,
  type Permissions,
  registerPermissions,
} from "@union/subgraph";

/** Who may call which root field of activities. What is missing here is refused. */
export const permissions: Permissions = {
  ...registerPermissions("Activities"),
  ...directoryPermissions("Activities"),
  "Query.activity": granted("activities.read"),
  "Query.activities": granted("activities.read"),
};
