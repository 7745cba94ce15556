import { change, desk } from "./desk.js";

/** Files are taken in one after the other, so that those behind a roster meet the people whom it brings. */
let line: Promise<void> = Promise.resolve();
/** How each file that waits or is at work is stopped. */
const stops = new Map<string, AbortController>();

/** Puts work on a file at the end of the line. Work that was cancelled before its turn is left out; whatever befalls it, the next one goes on. */
export function inLine(key: string, work: (signal: AbortSignal) => Promise<void>): void {
  const stop = new AbortController();
  stops.set(key, stop);
  line = line.then(async () => {
    try {
      if (!stop.signal.aborted) await work(stop.signal);
    } catch {
      change(key, { state: "FAILED", problem: { kind: "NOT_REACHED" } });
    } finally {
      if (stops.get(key) === stop) stops.delete(key);
    }
  });
}

/** Cancels a file. What services were given already is taken back by whoever gave it, once they have answered. */
export function cancelFile(key: string): void {
  const state = desk.get().find((file) => file.key === key)?.state;
  change(key, { state: state === "MATCHING" ? "CANCELLING" : "CANCELLED" });
  stops.get(key)?.abort();
}
