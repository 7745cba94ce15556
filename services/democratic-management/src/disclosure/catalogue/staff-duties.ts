import { type Duty, duties } from "./duty.js";

/** What the staff is told: the kinds of the hospital's own practice (DEM-06) and those of the disclosure regulations (2.3, DI-R5, DI-R7). */
export const staffDuties: readonly Duty[] = [
  ...duties("STAFF", "DEM-06", "2003-01-01", [
    ["STAFF_OPERATION", "MONTHLY", "经营状况", "operating situation"],
    ["STAFF_MARKET", "QUARTERLY", "同行业市场动态", "market trends of the trade"],
    ["STAFF_KEY_WORK", "MONTHLY", "当前重点工作", "current key work"],
    ["STAFF_NEXT_WORK", "MONTHLY", "下一步重点工作", "next key work"],
    ["STAFF_QUALITY_RISK", "MONTHLY", "质量隐患", "quality risks"],
    ["STAFF_DISCIPLINE", "HALF_YEARLY", "遵章守纪", "staff discipline"],
    ["STAFF_FINANCE", "QUARTERLY", "财务收支和费用使用", "revenue, expenditure and use of fees"],
    ["STAFF_DEBT", "QUARTERLY", "负债情况", "debts"],
    ["STAFF_CONGRESS_ITEMS", "AD_HOC", "职代会决议落实", "results of congress items"],
  ]),
  ...duties("STAFF", "2.3", "2007-01-01", [
    [
      "STAFF_PLAN",
      "YEARLY",
      "发展规划与年度计划及完成情况",
      "development plan, annual plan and its completion",
    ],
    ["STAFF_BUDGET", "YEARLY", "预算决算与资产", "budget, final accounts and assets"],
    [
      "STAFF_PROJECTS",
      "AD_HOC",
      "重大项目、大宗采购与招投标",
      "major projects, bulk purchasing, tendering",
    ],
    ["STAFF_PURCHASES", "QUARTERLY", "采购情况", "purchases"],
    ["STAFF_KEY_RULES", "AD_HOC", "重要规章制度", "key rules"],
    ["STAFF_CONTRACTS", "YEARLY", "合同履行情况", "contract performance"],
    ["STAFF_PAY", "QUARTERLY", "工资奖金与福利分配", "pay, bonus and welfare distribution"],
    [
      "STAFF_INSURANCE",
      "YEARLY",
      "社会保险与住房公积金缴纳",
      "social insurance and housing-fund payment",
    ],
    ["STAFF_TRAINING", "HALF_YEARLY", "教育培训计划", "training plan"],
    ["STAFF_SAFETY", "HALF_YEARLY", "安全生产与劳动保护", "safety and labour protection"],
    ["STAFF_APPOINTMENTS", "AD_HOC", "干部任免与职称评聘", "appointment and title evaluation"],
    ["STAFF_HONOURS", "AD_HOC", "奖励与处分", "rewards and punishment"],
    ["STAFF_DONATIONS", "YEARLY", "捐赠资金使用", "donation money"],
  ]),
  ...duties("STAFF", "DI-R7", "2007-01-01", [
    [
      "CONGRESS_MANAGERS",
      "YEARLY",
      "民主评议领导干部情况",
      "managers' reports in democratic evaluation",
    ],
    ["CONGRESS_CONTRACT", "YEARLY", "集体合同履行情况", "collective-contract performance"],
    ["CONGRESS_WELFARE_FUND", "YEARLY", "福利费使用情况", "use of the welfare fund"],
    [
      "CONGRESS_ENTERTAINMENT",
      "YEARLY",
      "业务招待费与出国(境)费用",
      "entertainment and travel-abroad expenses",
    ],
  ]),
];
