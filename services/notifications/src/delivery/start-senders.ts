import { setTimeout as pause } from "node:timers/promises";
import { describeError, type Logger } from "@union/observability";

/** Sends what is due by one way; answers how much it took. */
export type Sender = {
  readonly name: string;
  send(): Promise<number>;
  /** How long it rests where nothing was due, in milliseconds; half a second unless told. */
  readonly idleMs?: number;
};
export type Senders = { stop(): Promise<void> };

const idleMs = 500;
const troubleMs = 5_000;

/** Keeps every way sending until it is stopped; what is on its way then is finished. */
export function startSenders(senders: readonly Sender[], log: Pick<Logger, "warn">): Senders {
  const stopping = new AbortController();
  const loops = senders.map(async (sender) => {
    while (!stopping.signal.aborted) {
      const taken = await sender.send().catch((failure: unknown) => {
        log.warn({ err: describeError(failure), channel: sender.name }, "notices wait");
        return null;
      });
      const wait = taken === null ? troubleMs : taken === 0 ? (sender.idleMs ?? idleMs) : 0;
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
