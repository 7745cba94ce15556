import { commonPermissions, granted, type Permissions, signedIn } from "@union/subgraph";

/** Who may call which root field of notifications. What is missing here is refused. */
export const permissions: Permissions = {
  ...commonPermissions("Notifications", { takesRegisters: false }),
  "Query.inbox": signedIn,
  "Query.inboxNotice": signedIn,
  "Query.inboxState": signedIn,
  "Query.noticePreferences": signedIn,
  "Query.noticeContacts": signedIn,
  "Query.notice": granted("notices.read"),
  "Query.notices": granted("notices.read"),
  "Query.noticeReconciliation": granted("notices.read"),
  "Query.noticeProviders": granted("operations.read"),
  "Query.failedWebhooks": granted("operations.read"),
  "Mutation.markInboxRead": signedIn,
  "Mutation.chooseNoticePreference": signedIn,
  "Mutation.addRestWindow": signedIn,
  "Mutation.removeRestWindow": signedIn,
  "Mutation.setNoticeContact": signedIn,
  "Mutation.announce": granted("notices.write"),
  "Mutation.resendFailedDeliveries": granted("operations.write"),
  "Mutation.resendFailedWebhooks": granted("operations.write"),
};
