import type { RefusalTexts } from "@union/kernel";
import type { DecisionUnfounded } from "./decision.js";
import type {
  FactInFuture,
  FactNotPossible,
  FactReasonMissing,
  FactTextTooLong,
  FactTooEarly,
} from "./membership.value.js";
import type { MatterOpen, MemberElsewhere, PersonUnknown } from "./record-membership-fact.js";
import type { ReasonMissing } from "./reveal-member.js";

export const memberRefusals: RefusalTexts<
  | PersonUnknown
  | MatterOpen
  | MemberElsewhere
  | DecisionUnfounded
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactReasonMissing
  | FactTextTooLong
  | ReasonMissing
> = {
  PersonUnknown: () => ({
    zh: "没有找到这位职工,或不在您的管理范围内,请核对后重试。",
    en: "This person was not found or is outside your scope; check and try again.",
  }),
  MemberElsewhere: () => ({
    zh: "此人目前是本系统内另一工会的会员,请先由该工会办理转出或退会。",
    en: "The person is a member of another union of this installation; let it transfer or end that membership first.",
  }),
  MatterOpen: ({ matter }) => ({
    zh: `此人的“${matter.zh}”尚未办结,请先办结或撤销,再办理其他会籍事项。`,
    en: `The person's ${matter.en} is still open; settle or cancel it first.`,
  }),
  DecisionUnfounded: () => ({
    zh: "会籍变动须写明依据的文件和决定机构,请填写后再提交。",
    en: "A change of membership names its document and who decided; fill in both.",
  }),
  FactNotPossible: ({ status, fact }) => ({
    zh: `会籍目前为 ${status},不能登记 ${fact},请先核对会籍状态。`,
    en: `The membership is ${status}; ${fact} cannot follow. Check the status first.`,
  }),
  FactTooEarly: ({ latest }) => ({
    zh: `最近一次会籍变动在 ${latest},新的变动须晚于这一天。`,
    en: `The latest change took effect on ${latest}; a new one must lie after that day.`,
  }),
  FactInFuture: ({ today }) => ({
    zh: `日期不能晚于今天(${today})。`,
    en: `The day must not lie after today (${today}).`,
  }),
  FactReasonMissing: () => ({
    zh: "保留会籍须写明原因,如退休、失业、服兵役、单位关闭;请填写后再登记。",
    en: "Keeping a membership needs its reason, such as retirement, unemployment, military service or a closed employer; state it.",
  }),
  FactTextTooLong: ({ max }) => ({
    zh: `这一项不能超过 ${max} 个字,请缩短后再登记。`,
    en: `This text has at most ${max} characters; shorten it.`,
  }),
  ReasonMissing: ({ minimum }) => ({
    zh: `请写明查看理由,${minimum} 至 200 字;理由会记录在案。`,
    en: `State why you need it, in ${minimum} to 200 characters; the reason is put on record.`,
  }),
};
