import { fields } from "../kinds/fields.js";
import { threshold } from "../kinds/threshold.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** What a ballot of each grade is worth in a score, from the best to the worst. */
export type GradeWorths = Readonly<
  Record<"EXCELLENT" | "COMPETENT" | "BASIC" | "INCOMPETENT", number>
>;
const worth = whole("percent", 0, 100);
const houseRule = cite.unsure(
  "单位或党委的内部规定，非法定标准",
  "Rule of the house or the Party committee, not of law",
);

/** How many candidates more than seats, in percent of the seats. */
export type SurplusPercent = { readonly committee: number; readonly standing: number };

const twoThirds = { num: 2, den: 3, inclusive: true };
const elections = (en: string, zh: string) =>
  cite.seen(`《工会基层组织选举工作条例》${zh}`, `Regulations on base-level union elections${en}`);

/** Democratic evaluation and union elections (domain 2.5, 2.6). */
export const ballotKeys = {
  "evaluation.turnout": policy(
    "EV-R5",
    "民主评议有效参加比例",
    "Turnout that makes an evaluation valid",
    threshold,
    twoThirds,
    cite.practice("比照职代会到会比例", "By analogy with the quorum of the congress"),
  ),
  "evaluation.suppressBelow": policy(
    "EV-R8",
    "少于此票数的分组不公布",
    "Groups with fewer ballots are not shown",
    whole("persons", 2, 100),
    5,
    cite.practice("保护隐私的默认值", "Default for privacy"),
  ),
  "evaluation.gradeWeights": policy(
    "EV-R6",
    "评议各档的分值",
    "Worth of each grade in the score of an evaluation",
    fields<GradeWorths>({ EXCELLENT: worth, COMPETENT: worth, BASIC: worth, INCOMPETENT: worth }),
    { EXCELLENT: 100, COMPETENT: 85, BASIC: 70, INCOMPETENT: 40 },
    cite.practice("常用分值", "Values in common use"),
  ),
  "evaluation.talkShare": policy(
    "EV-R7",
    "应诫勉谈话并整改的最低档得票比例",
    "Share of the lowest grade from which a talk and rectification are due",
    threshold,
    { num: 1, den: 3, inclusive: true },
    houseRule,
  ),
  "evaluation.adjustShare": policy(
    "EV-R7",
    "应提出调整岗位建议的最低档得票比例",
    "Share of the lowest grade from which a proposal to adjust the post is due",
    threshold,
    { num: 1, den: 2, inclusive: true },
    houseRule,
  ),
  "evaluation.remindDays": policy(
    "EV-R7",
    "整改到期前提醒的天数",
    "Days before the end of a rectification at which it is reminded",
    whole("days", 0, 60),
    7,
    cite.practice("产品建议值", "Proposed by the product"),
  ),
  "evaluation.escalateDays": policy(
    "EV-R7",
    "整改逾期后报告的天数",
    "Days after which a late rectification is told to those above",
    whole("days", 1, 60),
    7,
    cite.practice("产品建议值", "Proposed by the product"),
  ),
  "election.turnout": policy(
    "EL-R1",
    "选举到会比例",
    "Turnout that makes an election valid",
    threshold,
    twoThirds,
    elections(" Art. 17", "第17条"),
  ),
  "election.surplusPct": policy(
    "EL-R2",
    "差额比例(委员、常委)",
    "Surplus of candidates: committee and standing committee",
    fields<SurplusPercent>({
      committee: whole("percent", 0, 100),
      standing: whole("percent", 0, 100),
    }),
    { committee: 5, standing: 10 },
    cite.known(
      "《工会基层组织选举工作条例》第17条(常委10%未复核)",
      "Regulations on base-level union elections Art. 17 (10 % for the standing committee not re-checked)",
    ),
  ),
  "election.elect": policy(
    "EL-R4",
    "当选得票比例(占应到会人数)",
    "Votes of all entitled that elect",
    threshold,
    { num: 1, den: 2, inclusive: false },
    elections("", ""),
  ),
  "election.consent": policy(
    "EL-R6",
    "大会同意减少名额、通过计票人和监票人的赞成比例(占应到会人数)",
    "Votes of all entitled by which the meeting reduces the seats, or approves tellers and scrutineers",
    threshold,
    { num: 1, den: 2, inclusive: false },
    cite.known(
      "《工会基层组织选举工作条例》(多数会员或会员代表同意；条文未复核)",
      "Regulations on base-level union elections (a majority of members or delegates; not re-checked)",
    ),
  ),
  "election.publicityDays": policy(
    "EL-R10",
    "候选人公示天数(采用公示的单位)",
    "Days for which candidates are published, where that is done",
    whole("days", 1, 60),
    5,
    cite.unsure("通行做法为5至7日", "5 to 7 days where it is done"),
  ),
} as const;
