import type { Role } from "@union/kernel";

/** What people call the roles. */
export const roleWords: Readonly<Record<Role, string>> = {
  MEMBER: "会员",
  GROUP_LEADER: "工会小组长",
  BRANCH_CHAIR: "分工会主席",
  UNION_OFFICER: "工会干部",
  CHAIR: "工会主席",
  SYSTEM_ADMINISTRATOR: "系统管理员",
  SECURITY_ADMINISTRATOR: "安全管理员",
  AUDIT_ADMINISTRATOR: "审计管理员",
};
