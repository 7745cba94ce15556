import { type Duty, duties } from "./duty.js";

/** 会务公开 — what the union tells its own members of its affairs. */
export const unionDuties: readonly Duty[] = duties("UNION_AFFAIRS", "会务公开", "2007-01-01", [
  ["UNION_PLAN", "YEARLY", "工会工作计划与总结", "the union's plan and report"],
  ["UNION_FUNDS", "HALF_YEARLY", "工会经费收支", "income and expenditure of union funds"],
  ["UNION_AUDIT", "YEARLY", "经费审查情况", "audit of union funds"],
  ["UNION_AID", "HALF_YEARLY", "困难帮扶与慰问", "assistance and visits"],
  ["UNION_MUTUAL_AID", "YEARLY", "互助资金收支", "mutual-aid funds"],
  ["UNION_ELECTIONS", "AD_HOC", "换届选举与干部变动", "elections and changes of officers"],
  ["UNION_HONOURS", "AD_HOC", "评先评优推荐", "nominations for honours"],
]);
