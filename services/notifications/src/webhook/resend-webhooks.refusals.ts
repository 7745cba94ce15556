import type { RefusalTexts } from "@union/kernel";
import type { NoFailedWebhook, WebhookNotSetUp } from "./resend-webhooks.js";

export const resendWebhooksRefusals: RefusalTexts<WebhookNotSetUp | NoFailedWebhook> = {
  WebhookNotSetUp: () => ({
    zh: "系统设置中没有这个接收系统，请先在 WEBHOOKS 中配置后再重新推送。",
    en: "This system is not in the settings; set it up in WEBHOOKS first, then send again.",
  }),
  NoFailedWebhook: () => ({
    zh: "没有推送失败的消息，可能已有人处理，请刷新列表。",
    en: "No such message failed; somebody may have dealt with it. Reload the list.",
  }),
};
