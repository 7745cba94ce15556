import { fen } from "@union/kernel";
import { amount } from "../kinds/amount.js";
import { choice } from "../kinds/choice.js";
import { list } from "../kinds/list.js";
import { shares } from "../kinds/shares.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const duesRule = cite.seen(
  "全国总工会1978年关于会费的通知及其后的答复",
  "ACFTU notice of 1978 on membership dues and later replies",
);

const duesHabit = cite.practice("会费管理由本会自定", "Set by the union's own rules on dues");

/** Membership, dues and the employer's contribution (domain 2.1, 2.12.1). */
export const membershipKeys = {
  "membership.deemedExitMonths": policy(
    "MEM-R10",
    "视为自动退会的连续月数",
    "Consecutive months after which withdrawal may be deemed",
    whole("months", 6, 60),
    6,
    cite.known("《中国工会章程》第6条", "Constitution of the Chinese Trade Unions Art. 6"),
  ),
  "membership.backdateMaxDays": policy(
    "2.16",
    "会籍决定最多可追溯的天数",
    "Days by which a decision on a membership may take effect before it is recorded",
    whole("days", 0, 3650),
    31,
    cite.practice(
      "产品默认：决定须及时登记；花名册导入的历史会籍不受此限",
      "Default of the product: decisions are recorded in time; history that comes in by the roster is not bounded",
    ),
  ),
  "membership.closedYear": policy(
    "2.16",
    "会籍决定能否追溯到上一年度",
    "Whether a decision on a membership may reach back into a year that is over",
    choice("CHAIR_WITH_REASON", "NEVER"),
    "CHAIR_WITH_REASON",
    cite.practice(
      "产品默认：只有主席写明理由方可改动已过年度",
      "Default of the product: only the chair changes a year that is over, with a reason",
    ),
  ),
  "dues.rateBps": policy(
    "DUE-R1",
    "会费比例(万分比)",
    "Membership dues in basis points of the base",
    whole("basisPoints", 0, 1000),
    50,
    duesRule,
  ),
  "dues.truncateFen": policy(
    "DUE-R1",
    "会费基数舍去尾数的单位(分)",
    "Unit below which the dues base is dropped",
    amount(100_000),
    fen(1000),
    duesRule,
  ),
  "dues.baseItems": policy(
    "DUE-R2",
    "会费基数的工资项目",
    "Pay items that make the dues base",
    list("POST_WAGE", "SCALE_WAGE", "WAGE_WITHOUT_BONUS"),
    ["POST_WAGE", "SCALE_WAGE"],
    cite.unsure(
      "原则见会费规定；对应现行工资项目未核实",
      "The principle is in the dues rule; its mapping to today's pay items is not verified",
    ),
  ),
  "dues.chargeMonthsBack": policy(
    "DUE-R5",
    "最多可补收多少个月以前的会费",
    "Months back from today for which dues may be charged",
    whole("months", 1, 600),
    36,
    cite.practice(
      "产品默认：三年；更早的月份没有当时的基数",
      "Default of the product: three years; what was earned before is not on record",
    ),
  ),
  "dues.chargeDay": policy(
    "DUE-R5",
    "每月计收上月会费的日期(几号)",
    "Day of the month on which the dues of the month before are charged",
    whole("days", 1, 28),
    5,
    duesHabit,
  ),
  "dues.graceDays": policy(
    "DUE-R5",
    "月末后多少天未缴为逾期",
    "Days after a month's end from which unpaid dues are overdue",
    whole("days", 1, 365),
    30,
    duesHabit,
  ),
  "dues.remindMonths": policy(
    "DUE-R6",
    "连续欠缴多少个月提醒本人和小组",
    "Consecutive missed months at which the member and the group are reminded",
    whole("months", 1, 12),
    3,
    duesHabit,
  ),
  "dues.arrearsDays": policy(
    "DUE-R6",
    "委员会处理视为自动退会事项的天数",
    "Days within which the committee takes up a deemed withdrawal",
    whole("days", 1, 365),
    30,
    duesHabit,
  ),
  "contribution.rateBps": policy(
    "2.12.1",
    "拨缴工会经费比例(万分比)",
    "Employer's contribution in basis points of total payroll",
    whole("basisPoints", 0, 1000),
    200,
    cite.read("《工会法》第43条", "Trade Union Law Art. 43"),
  ),
  "funds.split": policy(
    "2.12.1",
    "工会经费分成",
    "Split of the contribution between union levels",
    shares("BASE", "UPPER"),
    [
      { level: "BASE", bps: 6000 },
      { level: "UPPER", bps: 4000 },
    ],
    cite.unsure("各省规定不一，以本省为准", "Differs by province; the province's rule prevails"),
  ),
} as const;
