import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { timesToGo } from "../delivery/index.js";
import { NoticeReader } from "../notice/index.js";
import type { Channel } from "../topic/index.js";
import { FailedDeliveryRepository } from "./failed-delivery.repository.js";

export type ChannelNotSetUp = { readonly kind: "ChannelNotSetUp" };
export type NothingFailed = { readonly kind: "NothingFailed" };
export type ResendInput = { readonly noticeId: string; readonly channel: Channel };

type Needs = { tx: Sql; now: Date; isSetUp: (channel: Channel) => boolean };

/**
 * Sends again what failed, or was due when its channel was not set up, once the cause is mended: with all attempts anew, and
 * outside the quiet hours and rests of each person. What was sent, or was not sent for a good reason, stays as it is.
 */
export const resendFailed =
  ({ tx, now, isSetUp }: Needs) =>
  async (
    actor: Actor,
    { noticeId, channel }: ResendInput,
  ): Promise<Result<{ id: string }, ChannelNotSetUp | NothingFailed>> => {
    if (!isSetUp(channel)) return err({ kind: "ChannelNotSetUp" });
    const { unionId } = actor;
    const failed = { unionId, noticeId, channel };
    const deliveries = new FailedDeliveryRepository(tx);
    const recipients = (await sees(tx, actor, noticeId)) ? await deliveries.recipients(failed) : [];
    if (recipients.length === 0) return err({ kind: "NothingFailed" });
    const goAt = await timesToGo(tx, unionId, recipients, now);
    for (const [time, together] of byTime(goAt))
      await deliveries.queue(failed, together, new Date(time));
    return ok({ id: noticeId });
  };

async function sees(tx: Sql, actor: Actor, noticeId: string): Promise<boolean> {
  const scope = scopeOf(actor, "operations.write");
  return scope !== null && (await new NoticeReader(tx).byIds(scope, [noticeId])).length > 0;
}

function byTime(goAt: ReadonlyMap<string, Date>): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const [recipient, at] of goAt) {
    const together = groups.get(at.getTime());
    if (together) together.push(recipient);
    else groups.set(at.getTime(), [recipient]);
  }
  return groups;
}
