import type { RefusalTexts } from "@union/kernel";
import type { IndicatorProblem } from "./indicator.js";

/** What is said of an indicator that cannot be stored as typed. */
export const hospitalFigureRefusals: RefusalTexts<IndicatorProblem> = {
  YuanTooPrecise: () => ({
    zh: "以“元”为单位的数值最多两位小数，请核对。",
    en: "An amount in yuan has at most two decimals; check it.",
  }),
  IndicatorSpaced: () => ({
    zh: "指标名称的汉字之间不要留空格，以免同一指标登记成两项；请去掉空格。",
    en: "Leave no blanks between the characters of an indicator, or it stands twice; take them out.",
  }),
  IndicatorUnitUnknown: ({ units }) => ({
    zh: `该指标计入年度总结，单位请填“${units.join("”或“")}”。`,
    en: `This indicator is a figure of the annual summary; give it in ${units.join(" or ")}.`,
  }),
  IndicatorTooLarge: () => ({
    zh: "数值过大，请核对数字和单位。",
    en: "This value is larger than any hospital's; check the number and its unit.",
  }),
  IndicatorNotCounted: () => ({
    zh: "人次应为不小于零的整数，请核对数字和单位。",
    en: "Person-times are a whole number, not below zero; check the number and its unit.",
  }),
};
