import { choice } from "../kinds/choice.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const law = (article: number) =>
  cite.read(`《工会法》第${article}条`, `Trade Union Law Art. ${article}`);

const recommended = cite.practice("工会工作惯例，非法定", "Practice of unions, not law");

/** Union organisations, committees and officers (domain 2.1). */
export const organisationKeys = {
  "policy.profile": policy(
    "0.4",
    "适用的制度方案",
    "Policy profile",
    choice("NATIONAL", "SH-2017", "ZJ-2010", "HN-2007", "CQ"),
    "NATIONAL",
    cite.practice("产品默认", "Default of the product"),
  ),
  "policy.backdateMaxDays": policy(
    "2.16",
    "本会规定最多可追溯的天数",
    "Days by which a decision on a policy key may take effect before it is approved",
    whole("days", 0, 36_500),
    0,
    cite.practice(
      "产品默认：不改变已办结的事项；补录往年规定时由本会另行决定",
      "Default of the product: finished cases never change; a union that enters rules of past years decides otherwise",
    ),
  ),
  "org.actBackdateMaxDays": policy(
    "2.16",
    "组织变动最多可追溯的天数",
    "Days by which a merger, split, take-over, closure or new name may reach back; never into a year that is over",
    whole("days", 0, 366),
    0,
    cite.practice(
      "产品默认：以往日期的名册与数字不因变动而改变",
      "Default of the product: no list or figure of a past day ever changes",
    ),
  ),
  "org.openBackdateMaxDays": policy(
    "2.16",
    "设立院区、分工会、小组最多可追溯的天数",
    "Days by which a campus, branch or group may be entered after its first day",
    whole("days", 0, 36_500),
    3_660,
    cite.practice(
      "产品默认：启用前已有的分工会、小组可按原设立日期补录，十年以内",
      "Default of the product: what stood before the union took it into use is entered with its own day, within ten years",
    ),
  ),
  "org.aheadMaxDays": policy(
    "2.16",
    "组织变动与设立最多可提前的天数",
    "Days by which a change of the organisation may be entered ahead",
    whole("days", 0, 3_660),
    731,
    cite.practice("产品默认：两年以内", "Default of the product: within two years"),
  ),
  "grant.backdateMaxDays": policy(
    "2.15",
    "授权最多可追溯的天数",
    "Days by which a role may be granted after its first day",
    whole("days", 0, 366),
    31,
    cite.practice("产品默认：一个月内补办", "Default of the product: within the month"),
  ),
  "grant.aheadMaxDays": policy(
    "2.15",
    "授权最多可提前的天数",
    "Days by which a role may be granted ahead",
    whole("days", 0, 3_660),
    366,
    cite.practice("产品默认：一年以内", "Default of the product: within a year"),
  ),
  "policy.aheadMaxDays": policy(
    "2.16",
    "本会规定最多可提前的天数",
    "Days by which a decision on a policy key may be made ahead",
    whole("days", 31, 36_500),
    3_660,
    cite.practice("产品默认：十年以内", "Default of the product: within ten years"),
  ),
  "org.baseUnion.minMembers": policy(
    "ORG-R1",
    "应建立基层工会委员会的会员人数",
    "Members from which a base-level union committee is due",
    whole("persons", 1, 1000),
    25,
    law(11),
  ),
  "org.fullTimeChair.minStaff": policy(
    "ORG-R4",
    "可设专职工会主席的职工人数",
    "Staff from which a full-time chair may be had",
    whole("persons", 1, 100_000),
    200,
    law(14),
  ),
  "org.womenCommitteeThreshold": policy(
    "ORG-R6",
    "建立女职工委员会的女会员人数",
    "Women members from which a women workers' committee is due",
    whole("persons", 1, 1000),
    25,
    cite.read(
      "《工会法》第11条；北京、上海等地方规定为25人",
      "Trade Union Law Art. 11; local rules such as Beijing's and Shanghai's say 25",
    ),
  ),
  "org.group.minMembers": policy(
    "ORG-R9",
    "工会小组建议的最少会员人数",
    "Members a union group should have at least",
    whole("persons", 1, 1000),
    5,
    recommended,
  ),
  "org.group.maxMembers": policy(
    "ORG-R9",
    "工会小组建议的最多会员人数",
    "Members a union group should have at most",
    whole("persons", 1, 10_000),
    30,
    recommended,
  ),
  "org.branch.minMembers": policy(
    "ORG-R9",
    "分工会建议的最少会员人数",
    "Members a branch union should have at least",
    whole("persons", 1, 10_000),
    25,
    recommended,
  ),
  "committee.termYears": policy(
    "ORG-R10",
    "工会委员会任期(年)",
    "Term of the union committee in years",
    choice(3, 5),
    5,
    law(16),
  ),
  "committee.delayMaxMonths": policy(
    "ORG-R11",
    "延期换届最长月数",
    "Months by which a re-election may be late",
    whole("months", 0, 24),
    6,
    cite.known("《工会基层组织选举工作条例》", "Regulations on base-level union elections"),
  ),
  "officer.vacancyMaxMonths": policy(
    "ORG-R16",
    "主席等职务空缺最长月数",
    "Months a leading office may be vacant",
    whole("months", 1, 24),
    3,
    cite.unsure(
      "重庆、河南工会条例为3个月；全国规定未核实",
      "3 months in Chongqing and Henan; the national rule is not verified",
    ),
  ),
  "officer.partTimeDaysPerMonth": policy(
    "ORG-R20",
    "非专职委员每月可占用的工作日",
    "Paid working days a month for part-time committee members",
    whole("workingDays", 0, 23),
    3,
    law(41),
  ),
} as const;
