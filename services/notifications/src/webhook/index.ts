export { failUnknown } from "./fail-unknown.js";
export { FailedWebhookReader } from "./failed-webhook.reader.js";
export { resendWebhooks } from "./resend-webhooks.js";
export { sendWebhooks } from "./send-webhooks.js";
export { settledWebhooks } from "./webhook-delivery.prunable.js";
export { webhookHandlers } from "./webhook-handlers.js";
