import { fields } from "../kinds/fields.js";
import { list } from "../kinds/list.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** How the statutory age of one group rises: months are whole; `base` is the birth month that is delayed first. */
export type RetirementTrackRule = {
  readonly ageYears: number;
  readonly baseYear: number;
  readonly baseMonth: number;
  readonly stepMonths: number;
  readonly capMonths: number;
};

const track = fields<RetirementTrackRule>({
  ageYears: whole("years", 40, 75),
  baseYear: whole("years", 1900, 2100),
  baseMonth: whole("months", 1, 12),
  stepMonths: whole("months", 1, 120),
  capMonths: whole("months", 0, 240),
});
const decision = cite.known(
  "全国人大常委会2024年9月13日关于实施渐进式延迟法定退休年龄的决定及办法",
  "NPCSC decision of 2024-09-13 on gradually raising the statutory retirement age, with its measures",
);

/** When the statutory retirement age is reached, for prompts and never for a change of status (domain 2.1.4). */
export const retirementKeys = {
  "retirement.men": policy(
    "2.1.4",
    "男职工退休年龄及延迟",
    "Retirement age of men and how it rises",
    track,
    { ageYears: 60, baseYear: 1965, baseMonth: 1, stepMonths: 4, capMonths: 36 },
    decision,
  ),
  "retirement.women55": policy(
    "2.1.4",
    "原55周岁退休女职工的退休年龄及延迟",
    "Retirement age of women of the 55 track and how it rises",
    track,
    { ageYears: 55, baseYear: 1970, baseMonth: 1, stepMonths: 4, capMonths: 36 },
    decision,
  ),
  "retirement.women50": policy(
    "2.1.4",
    "原50周岁退休女职工的退休年龄及延迟",
    "Retirement age of women of the 50 track and how it rises",
    track,
    { ageYears: 50, baseYear: 1975, baseMonth: 1, stepMonths: 2, capMonths: 60 },
    decision,
  ),
  "retirement.women55Categories": policy(
    "2.1.4",
    "按55周岁计退休年龄的女职工岗位类别",
    "Post categories of women whose retirement age is counted from 55",
    list("医师", "护士", "医技", "行政", "后勤"),
    ["医师", "护士", "医技", "行政"],
    cite.practice(
      "管理和技术岗位按干部计，工勤岗位按工人计；以人事认定为准",
      "Managers and professionals count as cadres, service staff as workers; the personnel office decides",
    ),
  ),
  "retirement.promptDays": policy(
    "2.1.4",
    "到达退休年龄前多少天提示工会干部",
    "Days before the retirement age at which officers are prompted",
    whole("days", 0, 730),
    90,
    cite.practice("本产品默认值", "Default of this product"),
  ),
} as const;
