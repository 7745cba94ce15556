import { bands } from "../kinds/bands.js";
import { choice } from "../kinds/choice.js";
import { threshold } from "../kinds/threshold.js";
import { whole } from "../kinds/whole.js";
import { words } from "../kinds/words.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const shanghai = (article: string) =>
  cite.read(
    `《上海市职工代表大会条例》(2017)${article}`,
    `Shanghai Congress Regulations (2017) ${article}`,
  );
const national = (article: number) =>
  cite.known(
    `《企业民主管理规定》第${article}条`,
    `Provisions on Democratic Management Art. ${article}`,
  );

const twoThirds = { num: 2, den: 3, inclusive: true };
const moreThanHalf = { num: 1, den: 2, inclusive: false };

/** The staff congress and the election of its delegates (domain 2.2). */
export const congressKeys = {
  "congress.profile": policy(
    "2.2.2",
    "职工代表名额的计算办法",
    "Formula for the number of delegates",
    choice("SH-2017", "NATIONAL-2012", "ZJ-2010", "HN-2007"),
    "SH-2017",
    shanghai("第21条"),
  ),
  "congress.managerShareMaxPct": policy(
    "SC-R1",
    "中层以上管理人员占职工代表的最高百分比",
    "Largest share of managers among delegates, percent",
    whole("percent", 0, 100),
    20,
    national(9),
  ),
  "congress.managerRanks": policy(
    "SC-R1",
    "计为中层以上管理人员的职务层级(花名册用词)",
    "Levels of the roster that count as middle and senior managers",
    words,
    ["院领导", "中层"],
    cite.practice("按花名册“职务层级”归类", "Grouped by 职务层级 of the roster"),
  ),
  "congress.frontLineCategories": policy(
    "SC-R2",
    "计为一线专业技术人员的岗位类别(花名册用词)",
    "Categories of the roster that count as front-line professional and technical staff",
    words,
    ["医师", "护士", "医技", "药师"],
    shanghai("第16条"),
  ),
  "congress.womenShareTolerancePct": policy(
    "SC-R3",
    "女代表比例与女职工比例“基本相适应”的允许差(百分点)",
    "Percentage points by which the share of women delegates may differ and still be in line",
    whole("percent", 0, 100),
    5,
    cite.practice("“基本相适应”未定数值，由本会确定", "No number is given for “generally in line”"),
  ),
  "congress.dispatchedManyPct": policy(
    "SC-R4",
    "劳务派遣职工达到该百分比即应有代表",
    "Share of dispatched staff, percent, from which they should have delegates",
    whole("percent", 1, 100),
    10,
    cite.practice("“较多”未定数值，由本会确定", "No number is given for “many”"),
  ),
  "congress.termYears": policy(
    "SC-R7",
    "职工代表大会届期(年)",
    "Term of the staff congress in years",
    choice(3, 4, 5),
    5,
    shanghai("第22条"),
  ),
  "congress.delayMaxMonths": policy(
    "SC-R7",
    "职工代表大会延期换届最长月数",
    "Months by which a new congress may be late",
    whole("months", 0, 24),
    12,
    shanghai("第22条"),
  ),
  "congress.sessionsPerYearMin": policy(
    "SC-R8",
    "每年至少召开的次数",
    "Least number of sessions a year",
    whole("times", 1, 12),
    1,
    shanghai("第22条"),
  ),
  "congress.extraordinaryRequest": policy(
    "SC-R8",
    "提议召开临时会议的代表比例",
    "Share of delegates who may call an extraordinary session",
    threshold,
    { num: 1, den: 3, inclusive: true },
    shanghai("第22条"),
  ),
  "congress.noticeDays": policy(
    "SC-R11",
    "会议材料提前送达代表的天数",
    "Days before the session by which delegates have the material",
    whole("days", 1, 60),
    7,
    shanghai("第30条"),
  ),
  "congress.preparatoryDaysBefore": policy(
    "2.2.7",
    "预备会议最早在开幕前的天数",
    "Days before the opening on which the preparatory meeting may be held at the earliest",
    whole("days", 0, 14),
    1,
    cite.practice(
      "通行做法：预备会议在开幕当天或前一天召开",
      "Practice: the preparatory meeting is held on the day of the opening or the day before",
    ),
  ),
  "congress.quorum": policy(
    "SC-R12",
    "到会代表比例",
    "Quorum among all delegates",
    threshold,
    twoThirds,
    shanghai("第28条"),
  ),
  "congress.pass": policy(
    "SC-R13",
    "表决通过比例(占全体代表)",
    "Votes of all delegates by which an item passes",
    threshold,
    moreThanHalf,
    national(21),
  ),
  "congress.reportUpWorkingDays": policy(
    "SC-R15",
    "会后报上级工会的工作日",
    "Working days within which the session is reported upward",
    whole("workingDays", 1, 60),
    7,
    shanghai("第37条"),
  ),
  "congress.publishDays": policy(
    "SC-R15",
    "会后公布决议的天数",
    "Days after closing within which resolutions are published",
    whole("days", 1, 60),
    3,
    cite.read("《山东省厂务公开条例》第12条", "Shandong Disclosure Regulations Art. 12"),
  ),
  "congress.presidiumSize": policy(
    "2.2.7",
    "主席团人数(按职工代表人数分档)",
    "Members of the presidium, by the number of delegates",
    bands,
    [
      { from: 0, min: 3, max: 5 },
      { from: 101, min: 7, max: 100 },
    ],
    shanghai("第23条"),
  ),
  "congress.presidiumFrontLine": policy(
    "2.2.7",
    "主席团中一线职工的最低比例",
    "Least share of front-line staff in the presidium",
    threshold,
    { num: 1, den: 2, inclusive: true },
    shanghai("第23条"),
  ),
  "district.turnout": policy(
    "2.2.4",
    "选区选举参加人数比例",
    "Turnout that makes a district election valid",
    threshold,
    twoThirds,
    shanghai("第15条"),
  ),
  "district.elect": policy(
    "2.2.4",
    "选区当选得票比例(占选区全体职工)",
    "Votes of all district staff that elect a delegate",
    threshold,
    moreThanHalf,
    cite.known("全国规定为过半数", "The national rule says more than half"),
  ),
  "district.recall": policy(
    "2.2.4",
    "罢免代表的赞成比例(占选区全体职工)",
    "Votes of all district staff that recall a delegate",
    threshold,
    { num: 1, den: 2, inclusive: true },
    shanghai("第19条"),
  ),
} as const;
