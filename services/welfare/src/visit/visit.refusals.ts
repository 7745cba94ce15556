import type { RefusalTexts } from "@union/kernel";
import type { VisitedUnknown, VisitNumberTaken } from "./record-visit.js";
import type { VisitUnfit } from "./visit.js";

export const visitRefusals: RefusalTexts<VisitedUnknown | VisitNumberTaken | VisitUnfit> = {
  VisitedUnknown: () => ({
    zh: "没有找到被走访的职工，或不在您的管理范围内，请核对后重试。",
    en: "The person visited was not found or is outside your scope; check and try again.",
  }),
  VisitNumberTaken: ({ no }) => ({
    zh: `编号“${no}”已经登记过，请换一个编号。`,
    en: `Number “${no}” is registered already; choose another.`,
  }),
  VisitInFuture: ({ today }) => ({
    zh: `走访日期不能晚于今天(${today})，请修改日期。`,
    en: `A finished visit cannot lie after today (${today}); change the day.`,
  }),
  VisitNumberUnfit: ({ longest }) => ({
    zh: `编号应为 1 到 ${longest} 个字，请修改编号。`,
    en: `A number has 1 to ${longest} characters; change it.`,
  }),
  VisitAmountNegative: () => ({
    zh: "慰问金和慰问品价值不能为负数，请修改金额。",
    en: "Neither the money given nor the value of the goods can be below zero; change the amount.",
  }),
  VisitTextTooLong: ({ longest }) => ({
    zh: `慰问品和走访人各不超过 ${longest} 个字，请缩短。`,
    en: `Goods and visitors are told in ${longest} characters each; shorten the text.`,
  }),
};
