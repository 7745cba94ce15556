import { describeError, type Logger } from "@union/observability";
import type { ClaimedImport, ImportNeeds } from "./import-needs.js";
import { ImportPaused } from "./import-paused.js";
import { ImportQueue, usualLeaseMs } from "./import-queue.js";
import type { AnyLanding } from "./landing.js";
import { LeaseLost } from "./lease-lost.js";
import { runImport } from "./run-import.js";

/** How often an import is begun without getting a chunk further before it is given up. */
const mostAttempts = 4;

/** How long an import rests after its nth accident in a row. */
const restMs = (attempts: number): number => 500 * 2 ** attempts;

/**
 * Claims an import and runs it to its end; false when none waits. After an accident, such as a lost database connection,
 * it is taken up again from its last checkpoint; one that gets no further is ended as FAILED.
 */
export async function runNextImport(
  needs: ImportNeeds,
  landings: readonly AnyLanding[],
  log: Logger,
  isStopping: () => boolean = () => false,
): Promise<boolean> {
  const leaseMs = needs.leaseMs ?? usualLeaseMs;
  const imports = new ImportQueue(needs.db.manager, leaseMs);
  const one = await imports.claim();
  if (one === null) return false;
  if (one.attempts > mostAttempts) {
    await imports.end(one, "FAILED", interrupted);
    return true;
  }
  const about = { importId: one.id, traceId: one.traceId };
  const beat = setInterval(() => {
    imports
      .renew(one)
      .catch((failure: unknown) =>
        log.warn({ err: describeError(failure), ...about }, "an import could not be held"),
      );
  }, leaseMs / 4);
  try {
    await runImport(needs, landingOf(one, landings), one, isStopping);
  } catch (thrown) {
    if (thrown instanceof ImportPaused) await imports.putBack(one);
    else if (!(thrown instanceof LeaseLost)) {
      log.error({ err: describeError(thrown), ...about }, "an import was interrupted");
      await imports.retryAfter(one, restMs(one.attempts));
    }
  } finally {
    clearInterval(beat);
  }
  return true;
}

function landingOf({ register }: ClaimedImport, landings: readonly AnyLanding[]): AnyLanding {
  const landing = landings.find((one) => one.register.name === register);
  if (!landing) throw new Error(`no landing for register ${register}`);
  return landing;
}

const interrupted = {
  code: "INTERRUPTED",
  zh: "导入中途出错，已处理的行已保存；请重新导入同一文件，已登记的行不会重复。",
  en: "The import stopped with an error; the rows decided so far are kept. Import the same file again: nothing is registered twice.",
};
