import { Directory } from "@union/directory";
import { type Clock, dayOf } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { EventHandlers } from "@union/worker";
import { ContactRepository } from "../contact/index.js";
import { DeliveryRepository, decide, mayGoAt, type NewDelivery } from "../delivery/index.js";
import { NoticeRepository } from "../notice/index.js";
import { PreferenceRepository, RestWindowRepository } from "../preference/index.js";
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

/** When each of some people may be reached outside: quiet hours are those of their campus, rests are their own. */
async function timesToGo(
  tx: Sql,
  unionId: string,
  recipients: readonly string[],
  now: Date,
): Promise<Map<string, Date>> {
  if (recipients.length === 0) return new Map();
  const directory = new Directory(tx);
  const people = await directory.membersById(unionId, recipients);
  const overrides = await directory.policyOverrides(unionId);
  const rests = await new RestWindowRepository(tx).open(unionId, recipients, now);
  return new Map(
    recipients.map((recipient) => {
      const campusId = people.get(recipient)?.campusId ?? null;
      const moment = { on: dayOf(now), campusId };
      const { value: quiet } = resolvePolicy("notices.quietHours", moment, overrides);
      return [recipient, mayGoAt(now, quiet, rests.get(recipient) ?? [])];
    }),
  );
}
