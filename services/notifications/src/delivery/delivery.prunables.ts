import type { Prunable } from "@union/persistence";
import { channels } from "../topic/index.js";

/** Deliveries that are settled, channel by channel: what waits or is on its way stays, however old. */
export const deliveryPrunables: readonly Prunable[] = channels.map((channel) => ({
  table: "delivery",
  age: "decided_at",
  key: channel === "IN_APP" ? "retention.inbox" : "retention.deliveries",
  isPerUnion: true,
  mayGo: `channel = '${channel}' AND state IN ('SENT', 'SUPPRESSED', 'FAILED')`,
}));
