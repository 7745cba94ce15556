import * as graph from "./queues.generated.js";

/** The services that work on queues, each with the operations that the graph has for its own. */
export const services = {
  membership: {
    list: graph.MembershipQueueDocument,
    drive: graph.DriveMembershipDocument,
    dismiss: graph.DismissMembershipDocument,
  },
  "democratic-management": {
    list: graph.DemocraticManagementQueueDocument,
    drive: graph.DriveDemocraticManagementDocument,
    dismiss: graph.DismissDemocraticManagementDocument,
  },
  welfare: {
    list: graph.WelfareQueueDocument,
    drive: graph.DriveWelfareDocument,
    dismiss: graph.DismissWelfareDocument,
  },
  activities: {
    list: graph.ActivitiesQueueDocument,
    drive: graph.DriveActivitiesDocument,
    dismiss: graph.DismissActivitiesDocument,
  },
  notifications: {
    list: graph.NotificationsQueueDocument,
    drive: graph.DriveNotificationsDocument,
    dismiss: graph.DismissNotificationsDocument,
  },
} as const;

export type ServiceName = keyof typeof services;
export const serviceNames = Object.keys(services) as ServiceName[];
