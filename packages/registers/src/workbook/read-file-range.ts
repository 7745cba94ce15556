import type { FileHandle } from "node:fs/promises";

const step = 128 * 1024;

/** The bytes of an open file from `start`, `length` of them or as many as there are. */
export async function* readFileRange(
  file: FileHandle,
  start: number,
  length: number,
): AsyncGenerator<Buffer> {
  const end = start + length;
  for (let at = start; at < end; ) {
    const buffer = Buffer.allocUnsafe(Math.min(step, end - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
