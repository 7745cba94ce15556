import { existsSync } from "node:fs";
import type { DataKeys } from "@union/persistence";
import { chunksInThread } from "./chunks-in-thread.js";
import type { AnyLanding } from "./landing.js";
import { type Chunk, type ChunksAsked, readChunks } from "./read-chunks.js";

export type OpenChunks = AsyncIterable<Chunk> & AsyncDisposable;

/** The chunks of a file: from a thread where the landing has one and it is compiled, otherwise read by whoever takes them. */
export function openChunks(landing: AnyLanding, keys: DataKeys, asked: ChunksAsked): OpenChunks {
  const { thread } = landing;
  if (thread && existsSync(thread)) return chunksInThread(thread, { master: keys.master, asked });
  const chunks = readChunks(landing, keys, asked);
  return {
    [Symbol.asyncIterator]: () => chunks,
    [Symbol.asyncDispose]: async () => void (await chunks.return(undefined)),
  };
}
