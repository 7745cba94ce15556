import type { RefusalTexts } from "@union/kernel";
import type { DecisionUnfit } from "../committee/decision.js";
import type { DeputyIsHimself, DeputyPeriodWrong, DeputyTooLong } from "./deputy.js";
import type {
  DeputyOfEachOther,
  DeputyOverlaps,
  DeputyUnknown,
  OfficerUnknown,
} from "./name-deputy.js";

export const deputyRefusals: RefusalTexts<
  | OfficerUnknown
  | DeputyUnknown
  | DeputyOverlaps
  | DeputyIsHimself
  | DeputyPeriodWrong
  | DeputyTooLong
  | DeputyOfEachOther
  | DecisionUnfit
> = {
  OfficerUnknown: () => ({
    zh: "没有找到在委员会任职的这位干部，或不在您的管理范围内，请重新选择。",
    en: "No officer of a committee was found within your scope; choose again.",
  }),
  DeputyUnknown: () => ({
    zh: "没有找到这位代理人，或代理已经结束，请刷新后重新选择。",
    en: "This deputy was not found, or it is over already; reload and choose again.",
  }),
  DeputyOverlaps: () => ({
    zh: "这段时间已有代理人，请先终止原代理或改选时间。",
    en: "Somebody stands in during that time already; end that first or choose other days.",
  }),
  DeputyIsHimself: () => ({
    zh: "不能由本人代理本人，请另选他人。",
    en: "Nobody stands in for himself; choose another.",
  }),
  DeputyPeriodWrong: () => ({
    zh: "代理的结束日期须晚于开始日期，请修改。",
    en: "The end must lie after the start; change the period.",
  }),
  DeputyTooLong: ({ earliest, latest }) => ({
    zh: `代理期应在 ${earliest} 至 ${latest} 之间，请修改。`,
    en: `A deputy's time lies between ${earliest} and ${latest}; change the period.`,
  }),
  DeputyOfEachOther: () => ({
    zh: "这段时间此人正由该干部代理，两人不能互相代理；请另选他人。",
    en: "During that time this officer stands in for the other; the two cannot stand in for each other. Choose somebody else.",
  }),
  DecisionUnfit: ({ longest }) => ({
    zh: `请填写文件和决定机构，各 1 至 ${longest} 个字。`,
    en: `Give the document and who decided, 1 to ${longest} characters each.`,
  }),
};
