import { createHash } from "node:crypto";
import type { Outgoing } from "@union/channels";
import { topics } from "../topic/index.js";
import type { DueDelivery } from "./due-delivery.repository.js";

const house = { zh: "职工之家", en: "Union Hall" } as const;
/** Lines of a digest at most; the rest is counted. */
const longest = 20;

/**
 * What goes out to one person: the public words of one notice, or a digest where several waited for the same hour. The id
 * is that of these very notices: the same at every attempt, another one as soon as one joins.
 */
export function wordedMessage(
  deliveries: readonly [DueDelivery, ...DueDelivery[]],
  channel: string,
  to: string,
  link: string | null,
): Outgoing {
  const [first] = deliveries;
  const locale = first.locale ?? "zh";
  const words = deliveries.map((one) => (locale === "zh" ? one.outsideZh : one.outsideEn));
  const id = createHash("sha256")
    .update(`${deliveries.map(({ noticeId }) => noticeId).join()}/${first.recipientId}/${channel}`)
    .digest("base64url")
    .slice(0, 32);
  if (deliveries.length === 1)
    return {
      id,
      to,
      subject: `${house[locale]} · ${topics[first.topic].name[locale]}`,
      text: words[0] ?? "",
      link,
    };
  const more = words.length - longest;
  const rest = locale === "zh" ? `……另有 ${more} 条。` : `… and ${more} more.`;
  const lines = words.slice(0, longest).map((line) => `· ${line}`);
  const count = deliveries.length;
  return {
    id,
    to,
    subject: `${house[locale]} · ${locale === "zh" ? `${count} 条通知` : `${count} notices`}`,
    text: [...lines, ...(more > 0 ? [rest] : [])].join("\n"),
    link,
  };
}
