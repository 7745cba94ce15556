import { defineDeadline } from "@union/deadlines";

/** 授权到期 — the last day of a role: its holder hears of it before, the security administrators on the day. */
export const roleGrantEnds = defineDeadline({
  kind: "ROLE_GRANT_ENDS",
  about: "RoleGrant",
  name: { zh: "授权", en: "role grant" },
  todo: {
    responsible: {
      zh: "如需继续担任，请联系安全管理员续期；期满后权限自动停止。",
      en: "To keep the role, ask the security administrator to renew it; it ends by itself after that day.",
    },
    deputy: {
      zh: "如需由其继续担任，请重新授权；期满后权限自动停止。",
      en: "If its holder is to keep the role, grant it again; it ends by itself after that day.",
    },
  },
  lapses: true,
  steps: [
    { daysFromDue: -30, to: "RESPONSIBLE" },
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
  ],
});
