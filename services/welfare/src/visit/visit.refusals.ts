import type { RefusalTexts } from "@union/kernel";
import type { VisitedUnknown, VisitNumberTaken } from "./record-visit.js";
import type { VisitInFuture } from "./visit.js";

export const visitRefusals: RefusalTexts<VisitedUnknown | VisitNumberTaken | VisitInFuture> = {
  VisitedUnknown: () => ({
    zh: "没有找到被走访的职工,或不在您的管理范围内,请核对后重试。",
    en: "The person visited was not found or is outside your scope; check and try again.",
  }),
  VisitNumberTaken: ({ no }) => ({
    zh: `编号“${no}”已经登记过,请换一个编号。`,
    en: `Number “${no}” is registered already; choose another.`,
  }),
  VisitInFuture: ({ today }) => ({
    zh: `走访日期不能晚于今天(${today}),请修改日期。`,
    en: `A finished visit cannot lie after today (${today}); change the day.`,
  }),
};
