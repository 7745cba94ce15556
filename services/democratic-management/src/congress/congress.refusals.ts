import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { CorrectionRefusal } from "./correct-congress.js";
import type { DelayRefusal } from "./delay-congress.js";
import type { FoundingRefusal } from "./found-congress.js";

/** What is said where an act on a term is refused. */
export const congressRefusals: RefusalTexts<FoundingRefusal | DelayRefusal | CorrectionRefusal> = {
  ...stepRefusals,
  CongressUnknown: () => ({
    zh: "没有找到这一届代表大会，请刷新后重新选择。",
    en: "There is no such congress; load the list again and choose one.",
  }),
  NotUnionWide: () => ({
    zh: "代表大会属于全工会事项，请由负责全工会的工会干部办理。",
    en: "A congress belongs to the whole union; ask an officer of the whole union.",
  }),
  DecisionUnfounded: ({ max }) => ({
    zh: `请填写依据文件和决定机构，各不超过 ${max} 个字。`,
    en: `Name the document and who decided, each in at most ${max} characters.`,
  }),
  CongressInPreparation: ({ no }) => ({
    zh: `第${no}届正在筹备，请先完成这一届。`,
    en: `Congress no. ${no} is in preparation; finish that one first.`,
  }),
  CongressNoUnfit: ({ least }) => ({
    zh: `届次应从 ${least} 起，不超过 99，请核对。`,
    en: `The number of the congress is from ${least} to 99; check it.`,
  }),
  TermOutOfOrder: ({ after }) => ({
    zh: `新一届的任期应在 ${after} 之后开始，请核对日期。`,
    en: `The new term begins after ${after}; check the day.`,
  }),
  TermLengthUnfit: ({ years }) => ({
    zh: `任期不能为 ${years} 年：职工代表大会为三至五年，会员代表大会为三年或五年。`,
    en: `A term is not of ${years} years: three to five for the staff congress, three or five for the member congress.`,
  }),
  TermTooFar: () => ({
    zh: "任期起始日太远，超出日历范围，请改正日期。",
    en: "The first day of the term lies too far ahead for the calendar; correct it.",
  }),
  DelayTooEarly: ({ from }) => ({
    zh: `本届任期尚早，${from} 起才能办理延期；请按期筹备换届。`,
    en: `The end of the term is not near yet: a delay may be decided from ${from} on. Prepare the renewal in time.`,
  }),
  NotCorrectable: ({ nominated }) => ({
    zh: `已有 ${nominated} 人在本届被提名、当选或确定列席，届次和任期不能再更正。`,
    en: `${nominated} persons are nominated, elected or invited in this congress already; its number and term stand.`,
  }),
  TermDelayUnfit: ({ after, latest }) => ({
    zh: `延期后的届满日应在 ${after} 之后，最迟 ${latest}，请调整。`,
    en: `The new last day lies after ${after} and not after ${latest}; choose another.`,
  }),
};
