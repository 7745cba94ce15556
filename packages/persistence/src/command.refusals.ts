import type { RefusalTexts } from "@union/kernel";
import type { CommandRefusal } from "./command.js";

export const commandRefusals: RefusalTexts<CommandRefusal> = {
  IdempotencyKeyReused: () => ({
    zh: "这个请求编号已用于另一项内容，请换一个新的编号再提交。",
    en: "This idempotency key was used for another request; send the request with a new key.",
  }),
  TextTooLong: () => ({
    zh: "有一项文字太长，无法保存，请缩短后再提交。",
    en: "One of the texts is too long to be kept; shorten it and submit again.",
  }),
  ChangedMeanwhile: () => ({
    zh: "别人刚刚修改了同一条记录，请刷新后再试。",
    en: "Somebody else has just changed this record; reload it and try again.",
  }),
};
