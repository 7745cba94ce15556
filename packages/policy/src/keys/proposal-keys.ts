import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const houseRules = cite.seen(
  "若干医院、高校的提案办法",
  "Proposal rules of several hospitals and universities",
);
const proposed = cite.practice(
  "无法定期限，产品建议值",
  "No legal period; proposed by the product",
);

/** Proposals and the disclosure of hospital affairs (domain 2.2.8, 2.3). */
export const proposalKeys = {
  "proposal.secondersMin": policy(
    "PR-R2",
    "附议人最少人数",
    "Least number of seconders",
    whole("persons", 0, 50),
    2,
    houseRules,
  ),
  "proposal.openDaysBefore": policy(
    "PR-R4",
    "提案征集在开会前开始的天数",
    "Days before the session at which collection opens",
    whole("days", 1, 180),
    30,
    houseRules,
  ),
  "proposal.closeDaysBefore": policy(
    "PR-R4",
    "提案征集在开会前截止的天数",
    "Days before the session at which collection closes",
    whole("days", 0, 90),
    15,
    houseRules,
  ),
  "proposal.answerDays": policy(
    "PR-R8",
    "提案答复期限(天)",
    "Days within which a proposal is answered",
    whole("days", 1, 365),
    60,
    proposed,
  ),
  "proposal.extensionDays": policy(
    "PR-R8",
    "提案答复可延长的天数",
    "Days by which the answer may be extended once",
    whole("days", 0, 180),
    30,
    proposed,
  ),
  "proposal.feedbackWorkingDays": policy(
    "PR-R10",
    "提案人反馈满意度的工作日",
    "Working days within which the proposer rates the answer",
    whole("workingDays", 1, 60),
    10,
    proposed,
  ),
  "proposal.maxRounds": policy(
    "PR-R11",
    "提案办理最多轮次",
    "Most rounds of handling",
    whole("times", 1, 5),
    2,
    proposed,
  ),
  "proposal.objectionWorkingDays": policy(
    "PR-R7",
    "承办部门对交办提出异议的工作日",
    "Working days within which a department may object to its assignment",
    whole("workingDays", 1, 60),
    5,
    houseRules,
  ),
  "proposal.rehandlingDays": policy(
    "PR-R11",
    "提案二次办理的答复期限(天)",
    "Days within which a second handling is answered",
    whole("days", 1, 365),
    30,
    proposed,
  ),
  "suggestion.decideDays": policy(
    "2.2.9",
    "合理化建议评审决定期限(天)",
    "Days within which a suggestion is adopted or not",
    whole("days", 1, 365),
    60,
    proposed,
  ),
  "disclosure.minDisplayDays": policy(
    "DI-R4",
    "公开内容最短展示天数",
    "Least days that a disclosure stays up",
    whole("days", 1, 365),
    15,
    cite.read("重庆、山东厂务公开条例", "Disclosure regulations of Chongqing and Shandong"),
  ),
  "disclosure.dueDays": policy(
    "DI-R5",
    "公开周期结束后应当公开的期限(天)",
    "Days after the end of its period by which a matter is disclosed",
    whole("days", 0, 180),
    15,
    proposed,
  ),
  "disclosure.congressAgendaDays": policy(
    "DI-R6",
    "职代会议程在开会前公开的天数",
    "Days before a session by which its agenda is disclosed",
    whole("days", 1, 60),
    7,
    cite.read("《山东省厂务公开条例》第12条", "Shandong Disclosure Regulations Art. 12"),
  ),
  "disclosure.congressResultDays": policy(
    "DI-R6",
    "职代会闭幕后公开结果的天数",
    "Days after a session's closing within which its results are disclosed",
    whole("days", 1, 60),
    3,
    cite.read("《山东省厂务公开条例》第12条", "Shandong Disclosure Regulations Art. 12"),
  ),
  "disclosure.answerDays": policy(
    "DI-R8",
    "对公开意见的答复期限(天)",
    "Days within which an opinion on a disclosure is answered",
    whole("days", 1, 180),
    30,
    cite.read(
      "《重庆市厂务公开条例》第11条、《浙江省企业民主管理条例》第23条",
      "Chongqing Disclosure Regulations Art. 11; Zhejiang Democratic Management Regulations Art. 23",
    ),
  ),
} as const;
