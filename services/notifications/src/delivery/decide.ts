import { type Channel, type TopicName, usualOf } from "../topic/index.js";
import type { Decision } from "./delivery.js";

/** What is known of one person and one channel when a notice is about to be told. */
export type Situation = {
  readonly topic: TopicName;
  readonly channel: Channel;
  /** What the person chose for this topic and channel; null: nothing. */
  readonly choice: boolean | null;
  readonly hasAddress: boolean;
  /** When the quiet hours or the rest that it is now come to an end; now where there are none. */
  readonly mayGoAt: Date;
};

/**
 * Whether a notice goes to one person by one channel, and when; null where the topic never goes that way. The one place
 * where this is decided (domain 2.14): a locked topic ignores what the person chose, and quiet hours hold what is sent
 * outside, never what lies in the inbox.
 */
export function decide({
  topic,
  channel,
  choice,
  hasAddress,
  mayGoAt,
}: Situation): Decision | null {
  const usual = usualOf(topic, channel);
  if (usual === "NEVER") return null;
  const isWanted = usual === "LOCKED" || (choice ?? usual === "ON");
  if (!isWanted) return { state: "SUPPRESSED", reason: "SWITCHED_OFF" };
  if (channel === "IN_APP") return { state: "SENT" };
  if (!hasAddress) return { state: "SUPPRESSED", reason: "NO_ADDRESS" };
  return { state: "QUEUED", dueAt: mayGoAt };
}
