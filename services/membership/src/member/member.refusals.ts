import type { RefusalTexts } from "@union/kernel";
import type { DecisionUnfounded } from "./decision.js";
import type { FactDayRefusal } from "./fact-window.js";
import type {
  FactInFuture,
  FactNotPossible,
  FactReasonMissing,
  FactTextTooLong,
  FactTooEarly,
} from "./membership.value.js";
import { factNames, statusNames } from "./membership-names.js";
import type {
  FactHasProcedure,
  MatterOpen,
  MemberElsewhere,
  OwnMembership,
  PersonUnknown,
} from "./record-membership-fact.js";
import type { ReasonMissing } from "./reveal-member.js";

export const memberRefusals: RefusalTexts<
  | PersonUnknown
  | MatterOpen
  | OwnMembership
  | FactHasProcedure
  | MemberElsewhere
  | DecisionUnfounded
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactDayRefusal
  | FactReasonMissing
  | FactTextTooLong
  | ReasonMissing
> = {
  PersonUnknown: () => ({
    zh: "没有找到这位职工，或不在您的管理范围内，请核对后重试。",
    en: "This person was not found or is outside your scope; check and try again.",
  }),
  MemberElsewhere: () => ({
    zh: "此人目前是本系统内另一工会的会员，请先由该工会办理转出或退会。",
    en: "The person is a member of another union of this installation; let it transfer or end that membership first.",
  }),
  OwnMembership: () => ({
    zh: "不能办理本人的会籍变动，请由其他工会干部办理。",
    en: "Nobody decides on his own membership; ask another officer.",
  }),
  FactHasProcedure: ({ procedure }) => ({
    zh: `这项会籍变动不能直接登记，请办理“${procedure.zh}”；接管前的历史会籍请通过花名册导入。`,
    en: `This change is not simply recorded; it takes ${procedure.en}. History from before these books comes in by the roster.`,
  }),
  MatterOpen: ({ matter }) => ({
    zh: `此人的“${matter.zh}”尚未办结，请先办结或撤销，再办理其他会籍事项。`,
    en: `The person's ${matter.en} is still open; settle or cancel it first.`,
  }),
  DecisionUnfounded: () => ({
    zh: "会籍变动须写明依据的文件和决定机构，请填写后再提交。",
    en: "A change of membership names its document and who decided; fill in both.",
  }),
  FactNotPossible: ({ status, fact }) => ({
    zh: `会籍目前为“${statusNames[status].zh}”，不能办理“${factNames[fact].zh}”，请先核对会籍状态。`,
    en: `The membership is ${statusNames[status].en}; ${factNames[fact].en} cannot follow. Check the status first.`,
  }),
  FactTooEarly: ({ latest, earliest }) => ({
    zh: `最近一次会籍变动在 ${latest}，新的变动最早自 ${earliest} 起；请改填该日或以后的日期，未到的请到日再办。`,
    en: `The latest change took effect on ${latest}, so a new one holds from ${earliest} at the earliest; state that day or a later one, and come back on it if it lies ahead.`,
  }),
  FactInFuture: ({ today }) => ({
    zh: `日期不能晚于今天(${today})。`,
    en: `The day must not lie after today (${today}).`,
  }),
  FactTooLongAgo: ({ earliest }) => ({
    zh: `此人的会籍变动最早可自 ${earliest} 起，请改填该日或以后的日期；确需补录更早的，请先由主席提高“会籍决定最多可追溯的天数”。`,
    en: `This membership may change from ${earliest} at the earliest; state that day or a later one. To record older decisions, have the chair raise the days of backdating first.`,
  }),
  YearClosed: ({ year }) => ({
    zh: `${year} 年度已结束，改动须由主席办理并写明理由。`,
    en: `The year ${year} is over; only the chair changes it, and states a reason.`,
  }),
  YearClosedForGood: ({ year }) => ({
    zh: `${year} 年度已结束，按本会规定不再改动；请填写今年的日期。`,
    en: `The year ${year} is over and, by the union's own rule, changed no more; state a day of this year.`,
  }),
  FactReasonMissing: () => ({
    zh: "保留会籍须写明原因，如退休、失业、服兵役、单位关闭；请填写后再登记。",
    en: "Keeping a membership needs its reason, such as retirement, unemployment, military service or a closed employer; state it.",
  }),
  FactTextTooLong: ({ max }) => ({
    zh: `这一项不能超过 ${max} 个字，请缩短后再登记。`,
    en: `This text has at most ${max} characters; shorten it.`,
  }),
  ReasonMissing: ({ minimum }) => ({
    zh: `请写明查看理由，${minimum} 至 200 字；理由会记录在案。`,
    en: `State why you need it, in ${minimum} to 200 characters; the reason is put on record.`,
  }),
};
