import { setTimeout as pause } from "node:timers/promises";
import type { Channel } from "@union/channels";
import { describeError, type Logger } from "@union/observability";
import { type SenderNeeds, sendDue } from "./send-due.js";

export type Senders = { stop(): Promise<void> };

const idleMs = 500;
const troubleMs = 5_000;

/** Keeps every channel sending until it is stopped; what is on its way then is finished. */
export function startSenders(channels: readonly SenderNeeds[], log: Pick<Logger, "warn">): Senders {
  const stopping = new AbortController();
  const loops = channels.map(async (needs) => {
    while (!stopping.signal.aborted) {
      const taken = await sendDue(needs).catch((failure: unknown) => {
        log.warn({ err: describeError(failure), channel: needs.channel.name }, "notices wait");
        return null;
      });
      const wait = taken === null ? troubleMs : taken === 0 ? idleMs : 0;
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
      await Promise.all(channels.map(({ channel }: { channel: Channel }) => channel.close()));
    },
  };
}
