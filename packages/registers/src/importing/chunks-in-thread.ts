import type { KeyObject } from "node:crypto";
import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { type FileProblem, FileRefused } from "./file-refused.js";
import type { Chunk, ChunksAsked } from "./read-chunks.js";
import { withBuffers } from "./with-buffers.js";

/** What a reading thread is told. The key is an opaque handle. */
export type ThreadOrder = { readonly master: KeyObject; readonly asked: ChunksAsked };
/** What it says to a wish: the next chunk, null behind the last one, or why there is none. */
export type ThreadAnswer = { readonly chunk: Chunk | null } | { readonly refused: FileProblem };

/** How many chunks a thread may have ready: enough that nobody waits for it, few enough to hold in memory. */
const ahead = 1;
/** Megabytes of a thread's memory for what is young and what stays: the shared texts of a workbook are most of it. */
const limits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1_024 };

/** The chunks of `readChunks`, read by a thread of their own that begins at once and never gets far ahead. Disposing ends it. */
export function chunksInThread(program: URL, order: ThreadOrder) {
  const thread = new Worker(program, {
    workerData: order,
    resourceLimits: limits,
    // Source maps of all that a thread loads would cost memory for stack traces alone.
    execArgv: [],
  });
  const answers = on(thread, "message", { close: ["exit"] });
  const wish = (): void => thread.postMessage("next");
  for (let wishes = 0; wishes < ahead; wishes++) wish();
  async function* chunks(): AsyncGenerator<Chunk> {
    for await (const [answer] of answers as AsyncIterable<[ThreadAnswer]>) {
      if ("refused" in answer) throw new FileRefused(answer.refused);
      if (answer.chunk === null) return;
      wish();
      yield answer.chunk.map(withBuffers);
    }
    throw new Error("the reading thread ended before its time");
  }
  return {
    [Symbol.asyncIterator]: chunks,
    [Symbol.asyncDispose]: async () => void (await thread.terminate()),
  };
}
