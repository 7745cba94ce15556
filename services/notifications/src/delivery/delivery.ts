import type { Channel } from "../topic/index.js";

/**
 * How a notice stands with one person on one channel: held until it may go out (QUEUED), on its way (SENDING), told (SENT),
 * not told for a reason that was right (SUPPRESSED), or not told although it should have been (FAILED).
 */
export const deliveryStates = ["QUEUED", "SENDING", "SENT", "SUPPRESSED", "FAILED"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why nothing was sent although nothing went wrong. */
export type SuppressionReason = "SWITCHED_OFF" | "NO_ADDRESS" | "NOT_SET_UP";

export type NewDelivery = {
  readonly recipientId: string;
  readonly channel: Channel;
  readonly decision: Decision;
};

export type Decision =
  | { readonly state: "SENT" }
  | { readonly state: "QUEUED"; readonly dueAt: Date }
  | { readonly state: "SUPPRESSED"; readonly reason: SuppressionReason };
