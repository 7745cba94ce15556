import { dayOf, type Sentence } from "@union/kernel";
import type { QueueName } from "@union/messages";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

/** What people call the services whose audit logs they read. */
const names: Readonly<Record<QueueName, Sentence>> = {
  membership: { zh: "会员与组织", en: "membership" },
  "democratic-management": { zh: "民主管理", en: "democratic management" },
  welfare: { zh: "帮扶与慰问", en: "welfare" },
  activities: { zh: "文体活动", en: "activities" },
  notifications: { zh: "通知", en: "notifications" },
};

/** How often personal data was shown on a day is told to whoever audits the union on the day it is told. */
export const sensitiveAccessed: Rule<"sensitive.accessed.v1"> = {
  tell: async ({ unionId, payload, createdAt }) => {
    const { service, day, reveals, exports, people } = payload;
    const name = names[service as QueueName] ?? { zh: service, en: service };
    const facts = { service: name.zh, serviceEn: name.en, day, reveals, exports, people };
    return [
      {
        ...worded("sensitiveAccessed", facts),
        unionId,
        template: "sensitiveAccessed",
        subject: `${service}/${day}`,
        on: dayOf(createdAt),
        audience: { kind: "ROLES", roles: ["AUDIT_ADMINISTRATOR"], campusIds: null },
      },
    ];
  },
};
