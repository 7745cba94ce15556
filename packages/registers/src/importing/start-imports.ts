import { describeError, type Logger } from "@union/observability";
import type { ImportNeeds } from "./import-needs.js";
import type { AnyLanding } from "./landing.js";
import { runNextImport } from "./run-next-import.js";

/** How long an idle runner waits before it looks again. */
const idleMs = 1_000;

export type ImportRunner = {
  /** Something was just queued: look at once. */
  poke(): void;
  /** Ends after the chunk that is being written; another runner goes on from there. */
  stop(): Promise<void>;
};

/**
 * Runs the imports of a service one after the other. The queue is the table of imports itself: one whose process was
 * killed is taken up again, where it stopped, as soon as its lease has lapsed, by whichever process looks first.
 */
export function startImports(
  needs: ImportNeeds,
  landings: readonly AnyLanding[],
  log: Logger,
): ImportRunner {
  let stopping = false;
  let poked = false;
  let wake: () => void = () => undefined;
  const idle = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async (): Promise<void> => {
    while (!stopping) {
      poked = false;
      const ran = await runNextImport(needs, landings, log, () => stopping).catch(
        (accident: unknown) => {
          log.warn({ err: describeError(accident) }, "imports cannot be run; trying again");
          return false;
        },
      );
      if (!ran && !poked && !stopping) await idle();
    }
  };
  const ended = loop();
  return {
    poke: () => {
      poked = true;
      wake();
    },
    stop: () => {
      stopping = true;
      wake();
      return ended;
    },
  };
}
