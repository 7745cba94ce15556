import type { Logger } from "@union/observability";
import { ImportRepository } from "./import.repository.js";
import type { ClaimedImport, ImportNeeds } from "./import-needs.js";
import type { AnyLanding } from "./landing.js";
import { LeaseLost } from "./lease-lost.js";
import { runImport } from "./run-import.js";

/** How long an idle runner waits before it looks again. */
const idleMs = 1_000;

export type ImportRunner = {
  /** Something was just queued: look at once. */
  poke(): void;
  /** Ends after the chunk that is being written. */
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
  const imports = new ImportRepository(needs.db.manager);
  let stopping = false;
  let wake: () => void = () => undefined;
  const idle = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const runOne = async (one: ClaimedImport): Promise<void> => {
    const landing = landings.find(({ register }) => register.name === one.register);
    try {
      if (!landing) throw new Error(`no landing for register ${one.register}`);
      await runImport(needs, landing, one);
    } catch (accident) {
      if (accident instanceof LeaseLost) return;
      log.error({ err: accident, importId: one.id, traceId: one.traceId }, "an import failed");
      await imports.finish(one.id, "FAILED", interrupted);
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopping) {
      const claimed = await imports.claim().catch((accident: unknown) => {
        log.warn({ err: accident }, "imports cannot be claimed; trying again");
        return null;
      });
      if (claimed)
        await runOne(claimed).catch((accident: unknown) =>
          log.error({ err: accident }, "an import could not be ended"),
        );
      else if (!stopping) await idle();
    }
  };
  const ended = loop();
  return {
    poke: () => wake(),
    stop: () => {
      stopping = true;
      wake();
      return ended;
    },
  };
}

const interrupted = {
  code: "INTERRUPTED",
  zh: "导入中途出错,已处理的行已保存;请重新导入同一文件,已登记的行不会重复。",
  en: "The import stopped with an error; the rows decided so far are kept. Import the same file again: nothing is registered twice.",
};
