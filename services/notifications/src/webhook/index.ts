export { sendWebhooks } from "./send-webhooks.js";
export { webhookHandlers } from "./webhook-handlers.js";
