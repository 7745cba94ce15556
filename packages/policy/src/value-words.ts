import { roleNames, type Sentence } from "@union/kernel";

const word = (zh: string, en: string): Sentence => ({ zh, en });

/** How people call the options, levels and fields of policy values; what stands here is its own name, such as a year or a category. */
const words: Readonly<Record<string, Sentence>> = {
  ...roleNames,
  ...{ NATIONAL: word("全国", "national"), "NATIONAL-2012": word("全国(2012)", "national (2012)") },
  ...{ "SH-2017": word("上海(2017)", "Shanghai (2017)"), CQ: word("重庆", "Chongqing") },
  ...{ "ZJ-2010": word("浙江(2010)", "Zhejiang (2010)") },
  ...{ "HN-2007": word("河南(2007)", "Henan (2007)") },
  CHAIR_WITH_REASON: word("主席写明理由后可以", "by the chair with a reason"),
  NEVER: word("不可以", "never"),
  POST_WAGE: word("岗位工资", "post wage"),
  SCALE_WAGE: word("薪级工资", "salary-scale wage"),
  WAGE_WITHOUT_BONUS: word("不含奖金的工资收入", "wage income without bonuses"),
  ...{ BASE: word("基层工会", "base-level union"), UPPER: word("上级工会", "upper union") },
  ...{ min: word("最少", "least"), max: word("最多", "most") },
  ...{ DAYS: word("天", "days"), MONTHS: word("月", "months") },
  ...{ CALENDAR: word("自然日", "calendar days"), WORKING: word("工作日", "working days") },
  ...{ NONE: word("都不需要", "none"), GROUP: word("小组意见", "the group's opinion") },
  BRANCH: word("分工会意见", "the branch's opinion"),
  GROUP_AND_BRANCH: word("小组和分工会意见", "the group's and the branch's opinion"),
  ...{ NAME: word("姓名", "name"), SEX: word("性别", "sex") },
  ...{ ETHNIC_GROUP: word("民族", "ethnic group"), BIRTH_DATE: word("出生日期", "birth date") },
  ...{ DOCUMENT: word("证件号码", "document number"), MOBILE: word("手机号", "mobile number") },
  "YEAR-5": word("年份加五位流水号", "year and five digits"),
  "YEAR-6": word("年份加六位流水号", "year and six digits"),
  "SERIAL-6": word("六位流水号", "six digits"),
  "SERIAL-8": word("八位流水号", "eight digits"),
  RECRUITED_NURSES_FIRST: word("招聘护士优先", "recruited nurses first"),
  RECRUITED_FIRST: word("招聘人员优先", "recruited staff first"),
  STAFF_NO: word("按工号", "by staff number"),
  CONSENT: word("取得同意后才使用", "only with consent"),
  UNLESS_OBJECTED: word("本人未反对即可使用", "unless the person objected"),
  NOT_NEEDED: word("无须同意", "no consent needed"),
  ...{ EXCELLENT: word("优秀", "excellent"), COMPETENT: word("称职", "competent") },
  ...{ BASIC: word("基本称职", "basically competent"), INCOMPETENT: word("不称职", "incompetent") },
  ...{ DEEP: word("深度困难", "deep hardship"), RELATIVE: word("相对困难", "relative hardship") },
  ACCIDENT: word("意外致困", "hardship by accident"),
};

/** An option, level or field of a policy value in words. */
export const valueWord = (code: string | number): Sentence =>
  words[code] ?? { zh: String(code), en: String(code) };
