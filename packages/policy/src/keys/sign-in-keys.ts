import { list } from "../kinds/list.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const house = cite.practice("等级保护二级的建议默认值", "Suggested default for MLPS level 2");

/** Passwords, second factors, sessions and stale accounts (domain 2.13.2). */
export const signInKeys = {
  "signIn.allowedFailures": policy(
    "2.13.2",
    "连续登录失败多少次后锁定",
    "Failures in a row that lock an account",
    whole("times", 3, 10),
    5,
    house,
  ),
  "signIn.lockMinutes": policy(
    "2.13.2",
    "账号锁定时长(分钟)",
    "Minutes for which an account is locked",
    whole("minutes", 5, 1_440),
    15,
    house,
  ),
  "signIn.idleMinutesAdministrator": policy(
    "2.13.2",
    "管理员无操作退出时间(分钟)",
    "Minutes after which an administrator's unused session ends",
    whole("minutes", 5, 60),
    15,
    house,
  ),
  "signIn.idleMinutes": policy(
    "2.13.2",
    "会员和干部无操作退出时间(分钟)",
    "Minutes after which anybody else's unused session ends",
    whole("minutes", 5, 20_160),
    30,
    house,
  ),
  "password.minLength": policy(
    "2.13.2",
    "密码最少位数",
    "Characters that a password has at least",
    whole("characters", 10, 64),
    10,
    house,
  ),
  "password.history": policy(
    "2.13.2",
    "不得与最近几次密码相同",
    "Last passwords that may not be used again",
    whole("times", 1, 24),
    5,
    house,
  ),
  "password.maxAgeDaysAdministrator": policy(
    "2.13.2",
    "管理员密码最长使用天数",
    "Days after which an administrator needs a new password",
    whole("days", 1, 365),
    90,
    house,
  ),
  "secondFactor.roles": policy(
    "2.13.2",
    "必须使用动态口令的角色",
    "Roles that need a second factor",
    list(
      "MEMBER",
      "GROUP_LEADER",
      "BRANCH_CHAIR",
      "UNION_OFFICER",
      "CHAIR",
      "SYSTEM_ADMINISTRATOR",
      "SECURITY_ADMINISTRATOR",
      "AUDIT_ADMINISTRATOR",
    ),
    [
      "UNION_OFFICER",
      "CHAIR",
      "SYSTEM_ADMINISTRATOR",
      "SECURITY_ADMINISTRATOR",
      "AUDIT_ADMINISTRATOR",
    ],
    house,
  ),
  "secondFactor.graceDays": policy(
    "2.13.2",
    "授权后多少天内须设置动态口令",
    "Days after the grant in which a second factor is to be set up",
    whole("days", 0, 365),
    30,
    house,
  ),
  "account.staleAfterDays": policy(
    "2.13.2",
    "多少天未登录视为闲置账号",
    "Days without a sign-in that make an account stale",
    whole("days", 30, 1_095),
    180,
    house,
  ),
  "account.staleNoticeDays": policy(
    "2.13.2",
    "闲置账号提醒后多少天关闭",
    "Days between the notice to a stale account and its closing",
    whole("days", 7, 180),
    30,
    house,
  ),
} as const;
