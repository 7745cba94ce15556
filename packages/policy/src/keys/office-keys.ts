import { fen } from "@union/kernel";
import { amount } from "../kinds/amount.js";
import { bands } from "../kinds/bands.js";
import { threshold } from "../kinds/threshold.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const elections = cite.known(
  "《工会基层组织选举工作条例》",
  "Regulations on base-level union elections",
);
const congresses = cite.known(
  "《基层工会会员代表大会条例》(2019)",
  "Regulations on base-level member delegate congresses (2019)",
);
const law = (article: number) =>
  cite.read(`《工会法》第${article}条`, `Trade Union Law Art. ${article}`);

/** Committees, those who sit on them, and the member congress that elects them (domain 2.1.2, 2.1.7). */
export const officeKeys = {
  "cadre.rewardMaxFen": policy(
    "2.17",
    "工会干部一次奖金的上限",
    "The most that a reward of a union cadre may be",
    amount(100_000_000),
    fen(1_000_000),
    cite.practice("产品默认：1万元", "Default of the product: 10,000 yuan"),
  ),
  "committee.size": policy(
    "ORG-R13",
    "工会委员会委员人数(按会员人数分档)",
    "Members of a union committee, by the number of union members",
    bands,
    [
      { from: 0, min: 3, max: 5 },
      { from: 25, min: 3, max: 7 },
      { from: 201, min: 7, max: 15 },
      { from: 1001, min: 15, max: 21 },
      { from: 5001, min: 21, max: 29 },
      { from: 10_001, min: 29, max: 37 },
      { from: 50_001, min: 37, max: 45 },
    ],
    elections,
  ),
  "standingCommittee.size": policy(
    "ORG-R13",
    "常务委员会委员人数",
    "Members of a standing committee",
    bands,
    [{ from: 0, min: 9, max: 11 }],
    elections,
  ),
  "auditCommittee.size": policy(
    "ORG-R22",
    "经费审查委员会委员人数",
    "Members of an audit committee",
    bands,
    [{ from: 0, min: 3, max: 11 }],
    cite.unsure("一般为3至11人，未核实", "Typically 3 to 11; not verified"),
  ),
  "committee.resultAnswerDays": policy(
    "ORG-R15",
    "上级工会批复选举结果的天数",
    "Days in which the upper union answers an election result",
    whole("days", 1, 90),
    15,
    elections,
  ),
  "officer.transferSilenceDays": policy(
    "ORG-R17",
    "上级工会逾期未答复即视为同意调动的天数(0 为从不视为同意)",
    "Days after which the upper union's silence is consent to a transfer; 0 where it never is",
    whole("days", 0, 90),
    0,
    law(18),
  ),
  "officer.recall": policy(
    "ORG-R18",
    "罢免主席、副主席的赞成比例(占全体会员或代表)",
    "Votes that recall a chair or vice-chair, of all members or delegates",
    threshold,
    { num: 1, den: 2, inclusive: false },
    law(18),
  ),
  "memberCongress.delegatesFrom": policy(
    "MC-R2",
    "可召开会员代表大会的会员人数",
    "Members from which a delegate congress may stand for the general meeting",
    whole("persons", 1, 100_000),
    100,
    congresses,
  ),
  "memberCongress.delegates": policy(
    "MC-R3",
    "会员代表名额(按会员人数分档)",
    "Delegates of a member congress, by the number of union members",
    bands,
    [
      { from: 100, min: 30, max: 40 },
      { from: 201, min: 40, max: 60 },
      { from: 1001, min: 60, max: 90 },
      { from: 5001, min: 90, max: 130 },
      { from: 10_001, min: 130, max: 180 },
      { from: 50_001, min: 180, max: 240 },
    ],
    congresses,
  ),
  "memberCongress.unitTurnout": policy(
    "MC-R6",
    "选举会员代表的参加人数比例(占选举单位会员)",
    "Members of a unit who must take part in electing its delegates",
    threshold,
    { num: 2, den: 3, inclusive: true },
    congresses,
  ),
  "memberCongress.unitElect": policy(
    "MC-R6",
    "会员代表当选得票比例(占选举单位全体会员)",
    "Votes of all members of a unit that elect a delegate",
    threshold,
    { num: 1, den: 2, inclusive: false },
    congresses,
  ),
  "memberCongress.quorum": policy(
    "MC-R4",
    "会员代表大会到会比例",
    "Delegates who must be present at a member congress",
    threshold,
    { num: 2, den: 3, inclusive: true },
    congresses,
  ),
  "memberCongress.pass": policy(
    "MC-R4",
    "会员代表大会通过比例(占全体代表)",
    "Votes that pass a decision of a member congress, of all delegates",
    threshold,
    { num: 1, den: 2, inclusive: false },
    congresses,
  ),
  "memberCongress.sessionsPerYearMin": policy(
    "MC-R4",
    "会员代表大会每年至少召开的次数",
    "Sessions of a member congress a year, at least",
    whole("times", 1, 12),
    1,
    congresses,
  ),
  "memberCongress.extraordinaryRequest": policy(
    "ORG-R21",
    "提议临时召开会员(代表)大会的会员比例",
    "Members who may call for an extraordinary member congress",
    threshold,
    { num: 1, den: 3, inclusive: true },
    law(17),
  ),
} as const;
