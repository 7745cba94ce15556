import { openEnd, type RefusalTexts, roleNames } from "@union/kernel";
import { reasonRefusals } from "../account/index.js";
import type { AccountUnknown, GrantHeld, GrantNodeUnfit, GrantNodeUnknown } from "./grant-role.js";
import type { GrantOutOfTime } from "./grant-window.js";
import type { RevokeRefusal } from "./revoke-role.js";
import type {
  AdministratorNoOfficer,
  AdministratorsApart,
  GrantPeriodWrong,
  GrantToOneself,
} from "./role-grant.js";

export const roleGrantRefusals: RefusalTexts<
  | AccountUnknown
  | GrantHeld
  | GrantNodeUnknown
  | AdministratorsApart
  | AdministratorNoOfficer
  | GrantNodeUnfit
  | GrantOutOfTime
  | GrantToOneself
  | GrantPeriodWrong
> = {
  AccountUnknown: () => ({
    zh: "没有这个账号，请刷新后重新选择。",
    en: "There is no such account; reload and choose again.",
  }),
  GrantNodeUnknown: () => ({
    zh: "没有所选的院区、科室或工会组织，或它不在您的授权范围内，请重新选择。",
    en: "The campus, department or organisation chosen does not exist or is outside your scope; choose again.",
  }),
  GrantHeld: ({ validTo }) => ({
    zh: `该账号在此范围已担任此角色${validTo === openEnd ? "" : `至 ${validTo}`}，不用再次授权；如需延长，请填写更晚的结束日期。`,
    en: `The account plays this part over it already${validTo === openEnd ? "" : ` until ${validTo}`}; there is nothing to grant, or choose a later end.`,
  }),
  AdministratorsApart: ({ held }) => ({
    zh: `系统、安全、审计三种管理员须由不同的人担任，该账号已是${roleNames[held].zh}。`,
    en: `System, security and audit administrator are three different people; this account is ${roleNames[held].en} already.`,
  }),
  AdministratorNoOfficer: ({ held }) => ({
    zh: `系统、安全、审计管理员不得兼任工会职务，该账号(或同一人)已是${roleNames[held].zh}，请另选他人。`,
    en: `A system, security or audit administrator holds no office of the union; this person is ${roleNames[held].en} already, choose somebody else.`,
  }),
  GrantNodeUnfit: ({ role }) => ({
    zh: `${roleNames[role].zh}须授权到${role === "GROUP_LEADER" ? "工会小组" : "分工会"}或科室，不能授权到全会或院区；请重新选择。`,
    en: `The role ${roleNames[role].en} is granted over a ${role === "GROUP_LEADER" ? "group" : "branch"} or departments, not over the union or a campus; choose again.`,
  }),
  GrantOutOfTime: ({ earliest, latest, years }) => ({
    zh: `授权的开始日期应在 ${earliest} 至 ${latest} 之间，期限不超过一届(${years} 年)；请修改。`,
    en: `A role begins between ${earliest} and ${latest} and ends within a term of ${years} years; change the period.`,
  }),
  GrantToOneself: () => ({
    zh: "不能给自己授权，请由另一位安全管理员办理。",
    en: "Nobody grants a role to himself; ask another security administrator.",
  }),
  GrantPeriodWrong: () => ({
    zh: "结束日期须晚于开始日期，请修改。",
    en: "The end must lie after the start; change the period.",
  }),
};

export const revokeRefusals: RefusalTexts<RevokeRefusal> = {
  ...reasonRefusals,
  GrantUnknown: () => ({
    zh: "没有这项授权，或它不在您的授权范围内，请刷新后重新选择。",
    en: "There is no such grant, or it is outside your scope; reload and choose again.",
  }),
  LastOfRole: ({ role }) => ({
    zh: `这是最后一名${roleNames[role].zh}，请先授权另一人，再收回。`,
    en: `This is the last ${roleNames[role].en}; grant the role to somebody else first.`,
  }),
  RevokeOfOneself: () => ({
    zh: "不能收回自己的授权，请由另一位安全管理员办理。",
    en: "Nobody takes back a role of his own; ask another security administrator.",
  }),
  GrantOver: () => ({
    zh: "该授权已经结束，无须收回。",
    en: "This grant has ended already; there is nothing to take back.",
  }),
};
