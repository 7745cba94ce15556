import type { Fraction } from "@union/kernel";
import { choice } from "../kinds/choice.js";
import { fields } from "../kinds/fields.js";
import { termYears } from "../kinds/term-years.js";
import { threshold } from "../kinds/threshold.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** A period, and whether its days are calendar days or working days. */
export type Period = { readonly days: number; readonly counting: "CALENDAR" | "WORKING" };

/** Who must be present, and how many of all must agree. */
export type Vote = { readonly quorum: Fraction; readonly pass: Fraction };

/** Collective consultation and contract (domain 2.4). */
export const collectiveContractKeys = {
  "cc.repsMin": policy(
    "CC-R4",
    "每方协商代表最少人数",
    "Least number of representatives per side",
    whole("persons", 1, 50),
    3,
    cite.seen("《集体合同规定》第19条", "Collective Contract Provisions Art. 19"),
  ),
  "cc.outsiderMax": policy(
    "CC-R4",
    "外聘代表占本方的最高比例",
    "Largest share of outside representatives on a side",
    threshold,
    { num: 1, den: 3, inclusive: true },
    cite.seen("《集体合同规定》第19条等", "Collective Contract Provisions Art. 19 and others"),
  ),
  "cc.replyDays": policy(
    "CC-R5",
    "协商要求的答复期限",
    "Period to answer a demand for consultation",
    fields<Period>({ days: whole("days", 1, 90), counting: choice("CALENDAR", "WORKING") }),
    { days: 20, counting: "CALENDAR" },
    cite.known("《集体合同规定》", "Collective Contract Provisions"),
  ),
  "cc.exchangeDays": policy(
    "CC-R6",
    "协商会议前交换信息的天数(0为不作要求)",
    "Days before the bargaining meeting by which information is exchanged (0: none asked)",
    whole("days", 0, 60),
    0,
    cite.read(
      "全国性规定没有天数；浙江 7 日、重庆 10 日",
      "No number of days nationally; 7 in Zhejiang, 10 in Chongqing",
    ),
  ),
  "cc.suspendMaxDays": policy(
    "CC-R7",
    "协商中止最长天数",
    "Most days for which consultation is suspended",
    whole("days", 1, 365),
    60,
    cite.read(
      "北京市集体合同条例、浙江省企业民主管理条例",
      "Beijing Collective Contract Regulations; Zhejiang Democratic Management Regulations",
    ),
  ),
  "cc.pass": policy(
    "CC-R8",
    "集体合同草案的到会与通过比例",
    "Quorum, and votes of all, by which the draft contract passes",
    fields<Vote>({ quorum: threshold, pass: threshold }),
    {
      quorum: { num: 2, den: 3, inclusive: true },
      pass: { num: 1, den: 2, inclusive: false },
    },
    cite.known(
      "《集体合同规定》第36条；通过比例取更严的过半数",
      "Collective Contract Provisions Art. 36; the stricter wording for passing",
    ),
  ),
  "cc.fileDays": policy(
    "CC-R10",
    "签订后报送审查的天数",
    "Days after signing within which the contract is filed",
    whole("days", 1, 60),
    10,
    cite.seen("《集体合同规定》第42条", "Collective Contract Provisions Art. 42"),
  ),
  "cc.objectionDays": policy(
    "CC-R11",
    "劳动行政部门提出异议的天数",
    "Days within which the authority may object",
    whole("days", 1, 60),
    15,
    cite.read("《劳动合同法》第54条", "Labour Contract Law Art. 54"),
  ),
  "cc.termYears": policy(
    "CC-R13",
    "集体合同期限(年)",
    "Term of the contract in years",
    termYears,
    { min: 1, max: 3, wageContract: 1 },
    cite.known("《集体合同规定》第38条", "Collective Contract Provisions Art. 38"),
  ),
  "cc.renewDaysBefore": policy(
    "CC-R14",
    "期满前可提出续订的天数",
    "Days before expiry from which renewal may be demanded",
    whole("days", 1, 365),
    90,
    cite.read("北京、重庆、浙江集体合同条例", "Regulations of Beijing, Chongqing and Zhejiang"),
  ),
  "cc.publishDays": policy(
    "CC-R12",
    "生效后公布的期限",
    "Period to publish the contract after it takes effect",
    fields<Period>({ days: whole("days", 1, 60), counting: choice("CALENDAR", "WORKING") }),
    { days: 5, counting: "WORKING" },
    cite.read("《浙江省集体合同条例》", "Zhejiang Collective Contract Regulations"),
  ),
  "cc.endNoticeDays": policy(
    "CC-R17",
    "解除后书面告知的天数",
    "Days after a termination within which it is notified",
    whole("days", 1, 60),
    10,
    cite.read("《北京市集体合同条例》", "Beijing Collective Contract Regulations"),
  ),
  "cc.reportMonths": policy(
    "CC-R15",
    "向职代会报告履行情况的间隔(月)",
    "Months within which performance is reported to the congress",
    whole("months", 1, 12),
    12,
    cite.read(
      "北京市集体合同条例第41条、重庆市集体合同条例第30条",
      "Beijing Regulations Art. 41; Chongqing Regulations Art. 30",
    ),
  ),
  "cc.electorateTolerance": policy(
    "CC-R8",
    "全体职工表决时应到人数与在册职工人数可相差的比例",
    "How far those who should attend a vote of all staff may differ from the staff on record",
    threshold,
    { num: 1, den: 10, inclusive: true },
    cite.practice(
      "在册人数随时变动，允许一成出入",
      "The record moves from day to day; a tenth is allowed",
    ),
  ),
} as const;
