import type { RefusalTexts } from "@union/kernel";
import type {
  GatheringReported,
  GatheringUnknown,
  HeldInFuture,
  MatterReserved,
  MattersWrong,
  ParticipantsWrong,
  SessionNotNext,
} from "./gather.js";

export type GatheringRefusal =
  | HeldInFuture
  | ParticipantsWrong
  | MatterReserved
  | MattersWrong
  | GatheringUnknown
  | GatheringReported
  | SessionNotNext;

/** What is said where a joint meeting, inspection or training cannot be recorded or reported. */
export const gatheringRefusals: RefusalTexts<GatheringRefusal> = {
  HeldInFuture: () => ({
    zh: "只能登记已经举行的活动，请改正日期。",
    en: "Only what was held is recorded; correct the day.",
  }),
  ParticipantsWrong: ({ most }) => ({
    zh: `请填写参加人数(1 至 ${most} 人)。`,
    en: `Say how many took part, from 1 to ${most}.`,
  }),
  MatterReserved: ({ title }) => ({
    zh: `“${title}”依法须由代表大会审议通过、决定、选举或评议，联席会议不能处理，请提交代表大会。`,
    en: `"${title}" is reserved to the congress by law; a joint meeting cannot take it. Put it before the congress.`,
  }),
  MattersWrong: () => ({
    zh: "联席会议须填写事项和结果，巡视和培训不填；结果和说明各不超过 2000 个字。",
    en: "A joint meeting names its matters and results, an inspection or training does not; results and findings have up to 2,000 characters each.",
  }),
  GatheringUnknown: () => ({
    zh: "没有找到这次联席会议，请刷新后重试。",
    en: "This joint meeting was not found; reload and try again.",
  }),
  GatheringReported: () => ({
    zh: "这次联席会议已经报告过。",
    en: "This joint meeting was reported already.",
  }),
  SessionNotNext: () => ({
    zh: "联席会议的结果向其后召开、正在进行的会议报告，请选择这次会议。",
    en: "A joint meeting is reported to the session that follows it, while that sits; choose that one.",
  }),
};
