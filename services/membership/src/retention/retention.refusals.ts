import type { RefusalTexts } from "@union/kernel";
import { type MatterTextRefusal, matterRefusals } from "../life-cycle/index.js";
import type { TrackOfWomen } from "../retirement/index.js";
import type { InternallyRetired, RetiredStay } from "./retention-cause.js";
import type { FactNotReversible } from "./reverse-membership-fact.js";

type OfRetention = InternallyRetired | RetiredStay | FactNotReversible | TrackOfWomen;

const own: RefusalTexts<OfRetention> = {
  InternallyRetired: () => ({
    zh: "内部退养(内退)期间会籍不变，照常缴纳会费；正式退休后再办理保留会籍。",
    en: "Internal early retirement keeps the membership as it is; record the retention once the person has really retired.",
  }),
  RetiredStay: () => ({
    zh: "因退休保留会籍的，返聘期间仍保留会籍，不予恢复；如退休登记有误，请更正登记。",
    en: "A retired member stays retained when taken on again; if the retirement was recorded wrongly, correct it.",
  }),
  FactNotReversible: () => ({
    zh: "只能更正最近一次单独登记的会籍变动，日期须与登记一致；入会和转会请另行办理。",
    en: "Only the latest change that was recorded alone can be corrected, named by its day; joining and transfers are handled otherwise.",
  }),
  TrackOfWomen: () => ({
    zh: "只有女职工需要选择 55 或 50 周岁，请核对人员。",
    en: "Only women have the choice of 55 or 50; check the person.",
  }),
};

/** What is said where a decision on a membership cannot be recorded. */
export const retentionRefusals: RefusalTexts<MatterTextRefusal | OfRetention> = {
  ...matterRefusals,
  ...own,
};
