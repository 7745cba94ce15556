import { fen } from "@union/kernel";
import { amount } from "../kinds/amount.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** Public notice, mutual-aid loans, mediation, security and privacy (domain 2.8.4, 2.8.8, 2.9.4, 2.13). */
export const generalKeys = {
  "publicity.workingDays": policy(
    "HO-R2",
    "公示期(工作日)",
    "Working days of public notice",
    whole("workingDays", 5, 7),
    5,
    cite.known("全国评选通常不少于5个工作日", "National rounds commonly take at least 5"),
  ),
  "loan.maxFen": policy(
    "MA-R2",
    "互助借款最高金额(分)",
    "Largest mutual-aid loan",
    amount(100_000_000),
    fen(2_000_000),
    cite.practice("互助会自定", "Set by the mutual-aid association"),
  ),
  "loan.interestBps": policy(
    "MA-R3",
    "互助借款利率(万分比)",
    "Interest of mutual-aid loans in basis points",
    whole("basisPoints", 0, 2400),
    0,
    cite.known("收取利息须先经法律审查", "Charging interest needs legal review first"),
  ),
  "mediation.labourDays": policy(
    "2.8.8",
    "劳动争议调解期限(天)",
    "Days after which a labour dispute may go to arbitration",
    whole("days", 1, 60),
    15,
    cite.read(
      "《劳动争议调解仲裁法》第14条",
      "Law on Labour-Dispute Mediation and Arbitration Art. 14",
    ),
  ),
  "security.logRetentionMonths": policy(
    "2.13.2",
    "网络日志保存月数",
    "Months for which security logs are kept",
    whole("months", 6, 240),
    6,
    cite.read("《网络安全法》(2016年文本)第21条", "Cybersecurity Law (text of 2016) Art. 21"),
  ),
  "privacy.piaRetentionYears": policy(
    "PI-R13",
    "个人信息保护影响评估记录保存年数",
    "Years for which impact assessments are kept",
    whole("years", 3, 30),
    3,
    cite.read("《个人信息保护法》第56条", "Personal Information Protection Law Art. 56"),
  ),
  "privacy.membershipRegisterYears": policy(
    "2.13.1",
    "会员登记在会籍终止后的保存年数",
    "Years for which a registration is kept after the membership has ended",
    whole("years", 1, 100),
    10,
    cite.practice(
      "档案管理的惯例，档案规定更长的从其规定",
      "Common practice of archives; a longer rule of the archive prevails",
    ),
  ),
  "privacy.emergencyAccessMinutes": policy(
    "2.13.1",
    "紧急查看个人信息的时限(分钟)",
    "Minutes for which an emergency access is open",
    whole("minutes", 5, 240),
    30,
    cite.practice("最短必要时间", "The shortest time that is needed"),
  ),
} as const;
