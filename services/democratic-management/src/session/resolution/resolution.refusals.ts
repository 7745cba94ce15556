import type { RefusalTexts } from "@union/kernel";
import type {
  DueInPast,
  ItemNotPassed,
  NotTheCongress,
  ResolutionTextWrong,
  ResolutionUnknown,
} from "./resolve.js";

export type ResolutionRefusal =
  | ResolutionUnknown
  | ItemNotPassed
  | ResolutionTextWrong
  | DueInPast
  | NotTheCongress;

/** What is said where a resolution cannot be recorded or followed up. */
export const resolutionRefusals: RefusalTexts<ResolutionRefusal> = {
  ResolutionUnknown: () => ({
    zh: "没有找到这项决议,或它已被变更,请刷新后重试。",
    en: "This resolution was not found, or was replaced already; reload and try again.",
  }),
  ItemNotPassed: () => ({
    zh: "这个议题没有通过,不能作出决议。",
    en: "This item was not passed; nothing is resolved on it.",
  }),
  ResolutionTextWrong: ({ max }) => ({
    zh: `请填写决议内容,不超过 ${max} 个字。`,
    en: `Write the resolution down, in up to ${max} characters.`,
  }),
  DueInPast: () => ({
    zh: "落实期限不能早于今天,请改正。",
    en: "A resolution is due today or later; correct the day.",
  }),
  NotTheCongress: () => ({
    zh: "决议只能由代表大会作出或变更,请在会议期间或闭幕后、公布前登记。",
    en: "Only the congress resolves, and changes what it resolved: record it while it sits or before it is published.",
  }),
};
