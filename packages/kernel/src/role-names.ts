import type { Role } from "./actor.js";
import type { Sentence } from "./refusal.js";

/** What people call the parts they play. */
export const roleNames: Readonly<Record<Role, Sentence>> = {
  MEMBER: { zh: "会员", en: "member" },
  GROUP_LEADER: { zh: "工会小组长", en: "union group leader" },
  BRANCH_CHAIR: { zh: "分工会主席", en: "branch chair" },
  UNION_OFFICER: { zh: "工会干部", en: "union officer" },
  CHAIR: { zh: "工会主席", en: "union chair" },
  SYSTEM_ADMINISTRATOR: { zh: "系统管理员", en: "system administrator" },
  SECURITY_ADMINISTRATOR: { zh: "安全管理员", en: "security administrator" },
  AUDIT_ADMINISTRATOR: { zh: "审计管理员", en: "audit administrator" },
  DEPARTMENT_HANDLER: { zh: "承办部门经办人", en: "department handler" },
  HOSPITAL_LEADER: { zh: "分管院领导", en: "hospital leader in charge" },
  PARTY_COMMITTEE: { zh: "党委", en: "Party committee" },
};
