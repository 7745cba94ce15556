export { sendWebhooks } from "./send-webhooks.js";
export { settledWebhooks } from "./webhook-delivery.prunable.js";
export { webhookHandlers } from "./webhook-handlers.js";
