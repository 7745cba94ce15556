import type { RefusalTexts } from "@union/kernel";
import type { RestWrong } from "./add-rest.js";
import type { ChannelNotForTopic, TopicLocked } from "./choose-preference.js";

export const preferenceRefusals: RefusalTexts<TopicLocked | ChannelNotForTopic | RestWrong> = {
  TopicLocked: () => ({
    zh: "这类通知关系到您的权利,依规定必须送达,不能关闭。",
    en: "This notice concerns your rights and must reach you; it cannot be switched off.",
  }),
  ChannelNotForTopic: () => ({
    zh: "这类通知不通过该渠道发送,请选择其他渠道。",
    en: "This kind of notice is never sent this way; choose another channel.",
  }),
  RestWrong: ({ longestDays }) => ({
    zh: `休息时段的结束须晚于开始和现在,且不超过 ${longestDays} 天,请重新填写。`,
    en: `A rest ends after it begins and after now, and lasts ${longestDays} days at most; enter it again.`,
  }),
};
