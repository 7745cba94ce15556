import type { Channel, ProviderBudget } from "@union/channels";
import { type Clock, err } from "@union/kernel";
import type { Logger } from "@union/observability";
import type { Sql } from "@union/persistence";
import type { ContactRepository } from "../contact/index.js";
import type { OutsideChannel } from "../topic/index.js";
import { decide } from "./decide.js";
import { type DueDelivery, DueDeliveryRepository } from "./due-delivery.repository.js";
import { settlementOf } from "./settlement-of.js";
import { timesToGo } from "./times-to-go.js";
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

/** Deliveries taken at once, few enough to be sent within their lease, and messages on their way side by side. */
const most = 24;
const abreast = 8;

/**
 * Sends what may go out now on one channel, one message a person, within the provider's budget. Answers how many
 * deliveries were settled; none is lost when the process dies, and a repeat carries the same id.
 */
export async function sendDue(needs: SenderNeeds): Promise<number> {
  const { sql, channel, clock } = needs;
  const deliveries = new DueDeliveryRepository(sql, channel.name);
  const now = clock();
  const { lease, due } = await deliveries.claim(most, now);
  const wanted = await stillWanted(needs, deliveries, lease, due, now);
  const people = byPerson(wanted);
  let waiting = 0;
  for (let at = 0; at < people.length; at += abreast) {
    const some = people.slice(at, at + abreast);
    const sent = await Promise.all(some.map((own) => sendTo(needs, deliveries, lease, own)));
    waiting += some.filter((_, n) => !sent[n]).reduce((sum, own) => sum + own.length, 0);
  }
  return due.length - waiting;
}

/**
 * Those of the claimed that go out now. They may have waited for hours: what the person chose, where he is reached, his
 * quiet hours and his rest count as they are now, for a second attempt too.
 */
async function stillWanted(
  { sql, channel }: SenderNeeds,
  deliveries: DueDeliveryRepository,
  lease: string,
  due: readonly DueDelivery[],
  now: Date,
): Promise<DueDelivery[]> {
  const goAt = new Map<string, Date>();
  for (const unionId of new Set(due.map((one) => one.unionId))) {
    const own = due.filter((one) => one.unionId === unionId).map((one) => one.recipientId);
    for (const [recipient, at] of await timesToGo(sql, unionId, [...new Set(own)], now))
      goAt.set(`${unionId}/${recipient}`, at);
  }
  const wanted: DueDelivery[] = [];
  for (const one of due) {
    const mayGoAt = goAt.get(`${one.unionId}/${one.recipientId}`) ?? now;
    const hasAddress = one.address !== null;
    const decision = decide({ ...one, channel: channel.name, hasAddress, mayGoAt });
    if (decision?.state === "SUPPRESSED") await deliveries.settle(lease, [one], decision, now);
    else if (mayGoAt > now) {
      const held = { state: "QUEUED", dueAt: mayGoAt, attempts: one.attempts } as const;
      await deliveries.settle(lease, [one], { ...held, reason: "QUIET" }, now);
    } else wanted.push(one);
  }
  return wanted;
}

type Own = readonly [DueDelivery, ...DueDelivery[]];

/** Whether a message was tried; false where the provider's budget did not allow one. */
async function sendTo(
  { channel, contacts, budget, clock, link, log }: SenderNeeds,
  deliveries: DueDeliveryRepository,
  lease: string,
  own: Own,
): Promise<boolean> {
  const [{ address }] = own;
  if (address === null) throw new Error("a delivery without an address was not suppressed");
  const { granted, retryAfterMs } = await budget.take(1);
  const tried = granted > 0;
  const sent = tried
    ? await channel.send(wordedMessage(own, channel.name, contacts.open(address), link))
    : err({ kind: "RateLimited", retryAfterMs: Math.max(retryAfterMs, 100) } as const);
  // One message may carry several notices: each has had attempts of its own.
  for (const attempts of new Set(own.map((one) => one.attempts))) {
    const alike = own.filter((one) => one.attempts === attempts);
    const settlement = settlementOf(sent, channel.provider, attempts, clock());
    await deliveries.settle(lease, alike, settlement, clock());
    if (!tried) continue;
    for (const { traceId, noticeId } of alike) {
      const line = { traceId, noticeId, channel: channel.name };
      if (settlement.state === "SENT") log.info(line, "a notice went out");
      else log.warn({ ...line, reason: settlement.reason }, "a notice did not go out");
    }
  }
  return tried;
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
