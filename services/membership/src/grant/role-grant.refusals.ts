import type { RefusalTexts } from "@union/kernel";
import type { AccountUnknown, GrantNodeUnknown } from "./grant-role.js";
import type { AdministratorsApart, GrantPeriodWrong, GrantToOneself } from "./role-grant.js";

export const roleGrantRefusals: RefusalTexts<
  AccountUnknown | GrantNodeUnknown | AdministratorsApart | GrantToOneself | GrantPeriodWrong
> = {
  AccountUnknown: () => ({
    zh: "没有这个账号,请刷新后重新选择。",
    en: "There is no such account; reload and choose again.",
  }),
  GrantNodeUnknown: () => ({
    zh: "没有所选的院区、科室或工会组织,或它不在您的授权范围内,请重新选择。",
    en: "The campus, department or organisation chosen does not exist or is outside your scope; choose again.",
  }),
  AdministratorsApart: ({ held }) => ({
    zh: `系统、安全、审计三种管理员须由不同的人担任,该账号已是 ${held}。`,
    en: `System, security and audit administrator are three different people; this account is ${held} already.`,
  }),
  GrantToOneself: () => ({
    zh: "不能给自己授权,请由另一位安全管理员办理。",
    en: "Nobody grants a role to himself; ask another security administrator.",
  }),
  GrantPeriodWrong: () => ({
    zh: "结束日期须晚于开始日期,请修改。",
    en: "The end must lie after the start; change the period.",
  }),
};
