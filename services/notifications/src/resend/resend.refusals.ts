import type { RefusalTexts } from "@union/kernel";
import type { ChannelNotSetUp, NothingFailed } from "./resend-failed.js";

export const resendRefusals: RefusalTexts<ChannelNotSetUp | NothingFailed> = {
  ChannelNotSetUp: () => ({
    zh: "本单位没有开通该渠道，开通后再重新发送。",
    en: "This channel is not set up here; set it up first, then send again.",
  }),
  NothingFailed: () => ({
    zh: "该通知在此渠道没有发送失败的记录，请刷新后查看。",
    en: "Nothing of this notice failed on this channel; reload it to see how it stands.",
  }),
};
