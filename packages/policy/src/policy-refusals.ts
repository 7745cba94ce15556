import type { RefusalTexts, Sentence } from "@union/kernel";
import { valueWord } from "./value-words.js";

/** Why a value cannot be the value of a policy key. */
export type PolicyRefusal =
  | { readonly kind: "UnknownPolicyKey"; readonly key: string }
  | { readonly kind: "WholeNumberExpected"; readonly min: number; readonly max: number }
  | { readonly kind: "ThresholdExpected" }
  | { readonly kind: "TimeOfDayExpected" }
  | { readonly kind: "ChoiceExpected"; readonly options: readonly (string | number)[] }
  | { readonly kind: "ListExpected"; readonly options: readonly string[] }
  | { readonly kind: "WordsExpected"; readonly most: number; readonly longest: number }
  | { readonly kind: "FieldsExpected"; readonly fields: readonly string[] }
  | { readonly kind: "OrderExpected"; readonly lower: string; readonly upper: string }
  | { readonly kind: "SharesExpected"; readonly levels: readonly string[] }
  | { readonly kind: "BandsExpected" };

const inWords = (
  codes: readonly (string | number)[],
  language: keyof Sentence,
  comma: string,
): string => codes.map((code) => valueWord(code)[language]).join(comma);

export const policyRefusals: RefusalTexts<PolicyRefusal> = {
  UnknownPolicyKey: ({ key }) => ({
    zh: `没有名为“${key}”的制度参数，请从参数目录中选择。`,
    en: `There is no policy key "${key}"; choose one from the catalogue.`,
  }),
  WholeNumberExpected: ({ min, max }) => ({
    zh: `请填写 ${min} 到 ${max} 之间的整数。`,
    en: `Enter a whole number from ${min} to ${max}.`,
  }),
  ThresholdExpected: () => ({
    zh: "请填写分数：分子、分母为正整数，并注明是否含本数(“以上”含，“超过”不含)。",
    en: "Enter a fraction: positive whole num and den, and inclusive true for 以上 or false for 超过.",
  }),
  TimeOfDayExpected: () => ({
    zh: "请填写一天中的时刻，如 08:30。",
    en: "Enter a time of day such as 08:30.",
  }),
  ChoiceExpected: ({ options }) => ({
    zh: `请从下列各项中选一项：${inWords(options, "zh", "、")}。`,
    en: `Choose one of: ${inWords(options, "en", ", ")}.`,
  }),
  ListExpected: ({ options }) => ({
    zh: `请从下列各项中至少选一项，不得重复：${inWords(options, "zh", "、")}。`,
    en: `Choose at least one of these, each once: ${inWords(options, "en", ", ")}.`,
  }),
  WordsExpected: ({ most, longest }) => ({
    zh: `请填写 1 至 ${most} 个词，每个不超过 ${longest} 个字，不得重复。`,
    en: `Give 1 to ${most} words of at most ${longest} characters, each once.`,
  }),
  FieldsExpected: ({ fields }) => ({
    zh: `请填写且只填写这些栏目：${inWords(fields, "zh", "、")}。`,
    en: `Fill in these fields and no others: ${inWords(fields, "en", ", ")}.`,
  }),
  OrderExpected: ({ lower, upper }) => ({
    zh: `“${valueWord(lower).zh}”不得大于“${valueWord(upper).zh}”，请调整。`,
    en: `"${valueWord(lower).en}" must not exceed "${valueWord(upper).en}"; adjust one of them.`,
  }),
  SharesExpected: ({ levels }) => ({
    zh: `请为每一级(${inWords(levels, "zh", "、")})填写一次万分比，合计须为 10000。`,
    en: `Give each level (${inWords(levels, "en", ", ")}) one share in basis points; together they make 10000.`,
  }),
  BandsExpected: () => ({
    zh: "请按人数从少到多逐档填写：起始人数 from、最少 min、最多 max，均为整数，min 不小于 1 且不大于 max。",
    en: "Give bands in rising order: from (persons), min and max, all whole numbers, min at least 1 and at most max.",
  }),
};
