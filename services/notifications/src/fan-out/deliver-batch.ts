import type { Clock } from "@union/kernel";
import type { DataKeys } from "@union/persistence";
import type { EventHandlers } from "@union/worker";
import { ContactRepository } from "../contact/index.js";
import { DeliveryRepository, decide, type NewDelivery, timesToGo } from "../delivery/index.js";
import { NoticeRepository } from "../notice/index.js";
import { PreferenceRepository } from "../preference/index.js";
import { type Channel, channels, usualOf } from "../topic/index.js";

type Needs = {
  /** The channels that are set up beside the inbox. */
  readonly outside: ReadonlySet<Channel>;
  readonly keys: DataKeys;
  readonly clock: Clock;
};

/** Decides for a lot of recipients and every channel what becomes of a notice, and lays it into their inboxes. */
export const deliverBatch =
  ({ outside, keys, clock }: Needs): NonNullable<EventHandlers["notice.batched.v1"]> =>
  async (tx, { unionId, payload: { noticeId, recipients } }) => {
    const now = clock();
    const notices = new NoticeRepository(tx);
    const { topic } = await notices.get(unionId, noticeId);
    const open = channels.filter(
      (channel) =>
        (channel === "IN_APP" || outside.has(channel)) && usualOf(topic, channel) !== "NEVER",
    );
    const choices = await new PreferenceRepository(tx).forTopic(unionId, recipients, topic);
    const goesOutside = open.length > 1;
    const reachable = goesOutside
      ? await new ContactRepository(tx, keys).reachable(unionId, recipients)
      : new Set<string>();
    const goAt = await timesToGo(tx, unionId, goesOutside ? recipients : [], now);
    const deliveries: NewDelivery[] = [];
    for (const recipientId of recipients)
      for (const channel of open) {
        const key = `${recipientId}/${channel}`;
        const decision = decide({
          topic,
          channel,
          choice: choices.get(key) ?? null,
          hasAddress: reachable.has(key),
          mayGoAt: goAt.get(recipientId) ?? now,
        });
        if (decision) deliveries.push({ recipientId, channel, decision });
      }
    await new DeliveryRepository(tx).add(unionId, noticeId, deliveries, now);
    await notices.reach(unionId, noticeId, recipients.length);
  };
