import type { Channel, ProviderBudget } from "@union/channels";
import type { Clock } from "@union/kernel";
import type { Logger } from "@union/observability";
import type { Sql } from "@union/persistence";
import type { ContactRepository } from "../contact/index.js";
import type { OutsideChannel } from "../topic/index.js";
import { decide } from "./decide.js";
import { type DueDelivery, DueDeliveryRepository } from "./due-delivery.repository.js";
import { settlementOf } from "./settlement-of.js";
import { wordedMessage } from "./worded-message.js";

export type SenderNeeds = {
  readonly sql: Sql;
  readonly contacts: Pick<ContactRepository, "open">;
  readonly channel: Channel & { readonly name: OutsideChannel };
  readonly budget: Pick<ProviderBudget, "take">;
  readonly clock: Clock;
  /** Where a person reads on; null where the portal has no public address. */
  readonly link: string | null;
  readonly log: Pick<Logger, "info" | "warn">;
};

/** Deliveries taken at once, and messages on their way side by side. */
const most = 200;
const abreast = 8;

/**
 * Sends what may go out now on one channel, one message a person, within the provider's budget. Answers how many deliveries
 * it took; none is lost when the process dies, and a repeat carries the same id.
 */
export async function sendDue(needs: SenderNeeds): Promise<number> {
  const { sql, channel, clock } = needs;
  const deliveries = new DueDeliveryRepository(sql, channel.name);
  const now = clock();
  const { lease, due } = await deliveries.claim(most, now);
  const wanted: DueDelivery[] = [];
  for (const one of due) {
    // It may have waited for hours: what the person chose, and where he is reached, counts as it is now.
    const hasAddress = one.address !== null;
    const decision = decide({ ...one, channel: channel.name, hasAddress, mayGoAt: now });
    if (decision?.state === "SUPPRESSED") await deliveries.settle(lease, [one], decision, now);
    else wanted.push(one);
  }
  const people = byPerson(wanted);
  for (let at = 0; at < people.length; at += abreast)
    await Promise.all(
      people.slice(at, at + abreast).map((own) => sendTo(needs, deliveries, lease, own)),
    );
  return due.length;
}

type Own = readonly [DueDelivery, ...DueDelivery[]];

async function sendTo(
  { channel, contacts, budget, clock, link, log }: SenderNeeds,
  deliveries: DueDeliveryRepository,
  lease: string,
  own: Own,
): Promise<void> {
  const [{ address, attempts }] = own;
  if (address === null) throw new Error("a delivery without an address was not suppressed");
  const { granted, retryAfterMs } = await budget.take(1);
  if (granted === 0) {
    const dueAt = new Date(clock().getTime() + Math.max(retryAfterMs, 100));
    const later = { state: "QUEUED", dueAt, attempts, reason: "RATE_LIMITED" } as const;
    return deliveries.settle(lease, own, later, clock());
  }
  const sent = await channel.send(wordedMessage(own, channel.name, contacts.open(address), link));
  const settlement = settlementOf(sent, channel.provider, attempts, clock());
  await deliveries.settle(lease, own, settlement, clock());
  for (const { traceId, noticeId } of own) {
    const line = { traceId, noticeId, channel: channel.name };
    if (settlement.state === "SENT") log.info(line, "a notice went out");
    else log.warn({ ...line, reason: settlement.reason }, "a notice did not go out");
  }
}

function byPerson(due: readonly DueDelivery[]): Own[] {
  const people = new Map<string, [DueDelivery, ...DueDelivery[]]>();
  for (const one of due) {
    const key = `${one.unionId}/${one.recipientId}`;
    const own = people.get(key);
    if (own) own.push(one);
    else people.set(key, [one]);
  }
  return [...people.values()];
}
