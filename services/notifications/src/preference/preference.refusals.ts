import type { RefusalTexts } from "@union/kernel";
import type { RestsTooMany, RestTooFar, RestWrong } from "./add-rest.js";
import type { ChannelNotForTopic, InboxAlwaysOn, TopicLocked } from "./choose-preference.js";
import type { RestUnknown } from "./remove-rest.js";

export const preferenceRefusals: RefusalTexts<
  | TopicLocked
  | InboxAlwaysOn
  | ChannelNotForTopic
  | RestWrong
  | RestsTooMany
  | RestTooFar
  | RestUnknown
> = {
  TopicLocked: () => ({
    zh: "这是依法必须送达的通知，关系到您的权利，任何渠道都不能关闭。",
    en: "This is a legal notice: it concerns your rights, must reach you, and cannot be switched off on any channel.",
  }),
  InboxAlwaysOn: () => ({
    zh: "这类通知始终存入您的收件箱，以便日后查阅，站内消息不能关闭；其他渠道可以关闭。",
    en: "This kind of notice always lies in your inbox, so that you can look it up later; switch off other channels instead.",
  }),
  ChannelNotForTopic: () => ({
    zh: "这类通知不通过该渠道发送，请选择其他渠道。",
    en: "This kind of notice is never sent this way; choose another channel.",
  }),
  RestWrong: ({ longestDays }) => ({
    zh: `休息时段的结束须晚于开始和现在，且不超过 ${longestDays} 天，请重新填写。`,
    en: `A rest ends after it begins and after now, and lasts ${longestDays} days at most; enter it again.`,
  }),
  RestsTooMany: ({ most }) => ({
    zh: `最多可以设置 ${most} 个未结束的休息时段，请先删除不再需要的。`,
    en: `You may have ${most} rests that are not over; remove one that you no longer need first.`,
  }),
  RestTooFar: ({ days }) => ({
    zh: `休息时段最早可提前 ${days} 天设置，请选择更近的日期。`,
    en: `A rest begins within ${days} days from now; choose an earlier day.`,
  }),
  RestUnknown: () => ({
    zh: "没有找到这个休息时段，可能已经删除，请刷新后查看。",
    en: "There is no such rest; it may have been removed. Reload the page.",
  }),
};
