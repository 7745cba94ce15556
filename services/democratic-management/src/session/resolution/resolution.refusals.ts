import type { RefusalTexts } from "@union/kernel";
import type {
  DueInPast,
  DueTooFar,
  ItemNotPassed,
  NotTheCongress,
  ReplacesOther,
  ResolutionTextWrong,
  ResolutionUnknown,
} from "./resolve.js";

export type ResolutionRefusal =
  | ResolutionUnknown
  | ItemNotPassed
  | ResolutionTextWrong
  | DueInPast
  | DueTooFar
  | ReplacesOther
  | NotTheCongress;

/** What is said where a resolution cannot be recorded or followed up. */
export const resolutionRefusals: RefusalTexts<ResolutionRefusal> = {
  ResolutionUnknown: () => ({
    zh: "没有找到这项决议，或它已被变更，请刷新后重试。",
    en: "This resolution was not found, or was replaced already; reload and try again.",
  }),
  ItemNotPassed: () => ({
    zh: "这个议题没有通过(听取类议题不作通过表决)，不能作出决议；需要决议的，请作为审议通过或审议决定的议题提交表决。",
    en: "This item was not passed (what is only heard never is); nothing is resolved on it. Put what is to bind before the congress as an item to be passed.",
  }),
  ResolutionTextWrong: ({ max }) => ({
    zh: `请填写决议内容，不超过 ${max} 个字。`,
    en: `Write the resolution down, in up to ${max} characters.`,
  }),
  DueInPast: () => ({
    zh: "落实期限不能早于今天，请改正。",
    en: "A resolution is due today or later; correct the day.",
  }),
  DueTooFar: () => ({
    zh: "落实期限太远，超出日历范围，请改正。",
    en: "The day by which it is due lies beyond the calendar; correct it.",
  }),
  ReplacesOther: () => ({
    zh: "决议只能由同一代表大会、以同类表决作出的决议变更：职工代表大会与会员代表大会的决议不能互相变更，选举结果只能由选举变更。请重新选择被变更的决议。",
    en: "A resolution is changed by the same congress and by the same kind of vote: the staff congress and the member congress do not change each other's, and only an election changes an election. Choose another resolution.",
  }),
  NotTheCongress: () => ({
    zh: "决议只能由代表大会作出或变更，请在会议期间或闭幕后、公布前登记。",
    en: "Only the congress resolves, and changes what it resolved: record it while it sits or before it is published.",
  }),
};
