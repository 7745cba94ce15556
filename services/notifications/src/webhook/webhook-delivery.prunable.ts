import type { Prunable } from "@union/persistence";

/** What other systems were told, once it is settled. */
export const settledWebhooks: Prunable = {
  table: "webhook_delivery",
  age: "happened_at",
  key: "retention.deliveries",
  isPerUnion: true,
  mayGo: "state IN ('SENT', 'SUPPRESSED', 'FAILED')",
};
