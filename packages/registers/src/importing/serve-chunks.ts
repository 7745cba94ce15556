import { parentPort, workerData } from "node:worker_threads";
import { type DataKeys, dataKeys } from "@union/persistence";
import type { ThreadAnswer, ThreadOrder } from "./chunks-in-thread.js";
import { FileRefused } from "./file-refused.js";
import type { AnyIntake } from "./landing.js";
import { readChunks } from "./read-chunks.js";

/** The whole program of a reading thread: answers each wish with the next chunk, and reads nothing unasked. */
export async function serveChunks(intakeWith: (keys: DataKeys) => AnyIntake): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("chunks are served by a thread");
  const { master, asked }: ThreadOrder = workerData;
  const keys = dataKeys(master);
  const chunks = readChunks(intakeWith(keys), keys, asked);
  const answer = (one: ThreadAnswer): void => port.postMessage(one);
  let last = Promise.resolve();
  const answerNext = async (): Promise<void> => {
    try {
      const { value } = await chunks.next();
      answer({ chunk: value ?? null });
    } catch (thrown) {
      if (!(thrown instanceof FileRefused)) throw thrown;
      answer({ refused: thrown.problem });
    }
  };
  // An accident rejects unheard, which ends the thread with it: the other side hears of it as an error.
  port.on("message", () => {
    last = last.then(answerNext);
  });
}
