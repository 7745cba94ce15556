import type { Sentence } from "@union/kernel";

const names: Readonly<Record<string, Sentence>> = {
  membership: { zh: "会员与组织", en: "membership" },
  "democratic-management": { zh: "民主管理", en: "democratic management" },
  welfare: { zh: "职工福利", en: "welfare" },
  activities: { zh: "文体活动", en: "activities" },
  notifications: { zh: "消息通知", en: "notifications" },
};

/** What people call a service; its own name where there is no other. */
export const serviceName = (service: string): Sentence =>
  names[service] ?? { zh: service, en: service };
