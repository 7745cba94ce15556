import type { Channel, ProviderBudget } from "@union/channels";
import type { Clock } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type Settlement, settlementOf } from "../delivery/index.js";
import { type DueWebhook, WebhookDeliveryRepository } from "./webhook-delivery.repository.js";

export type WebhookNeeds = {
  readonly sql: Sql;
  readonly channel: Channel;
  readonly budget: Pick<ProviderBudget, "take">;
  readonly clock: Clock;
};

/** Messages taken at once: all of them are on their way side by side. */
const most = 10;

/**
 * Tells another system what is due, within its budget. Answers how many messages it took; none is lost when the process
 * dies, and a repeat carries the same id and says the same.
 */
export async function sendWebhooks(needs: WebhookNeeds, to: string): Promise<number> {
  const messages = new WebhookDeliveryRepository(needs.sql);
  const { lease, due } = await messages.claim(to, most, needs.clock());
  await Promise.all(
    due.map(async (one) => {
      const settlement = await sendOne(needs, one);
      await messages.settle(lease, one, settlement, needs.clock());
    }),
  );
  return due.length;
}

async function sendOne(
  { channel, budget, clock }: WebhookNeeds,
  { id, target, event, at, data, attempts }: DueWebhook,
): Promise<Settlement> {
  const { granted, retryAfterMs } = await budget.take(1);
  if (granted === 0) {
    const dueAt = new Date(clock().getTime() + Math.max(retryAfterMs, 100));
    return { state: "QUEUED", dueAt, attempts, reason: "RATE_LIMITED" };
  }
  const sent = await channel.send({
    id,
    to: target,
    subject: event,
    text: "",
    link: null,
    event: { type: event, timestamp: at.toISOString(), data },
  });
  return settlementOf(sent, channel.provider, attempts, clock());
}
