import type { RefusalTexts } from "@union/kernel";
import type { MissedMonthsRefusal } from "./missed-months.js";

/** Why a deemed withdrawal cannot be opened (MEM-R10). */
export const withdrawalRefusals: RefusalTexts<MissedMonthsRefusal> = {
  MonthsUnreadable: () => ({
    zh: "月份应写作“2025-01”，且须是已经过去的月份，请更正。",
    en: "Write months as 2025-01, only months that are over.",
  }),
  MonthsNotConsecutive: () => ({
    zh: "未缴会费的月份不连续，不能启动自动退会；请核对会费记录。",
    en: "The months without dues are not consecutive; check the record of dues.",
  }),
  MonthsTooFew: ({ minimum }) => ({
    zh: `连续未缴会费满 ${minimum} 个月方可启动，请核对会费记录。`,
    en: `It is opened after ${minimum} consecutive months without dues; check the record of dues.`,
  }),
};
