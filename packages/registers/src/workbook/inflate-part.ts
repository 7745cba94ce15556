import type { FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { Entry } from "yauzl";
import { errorCode } from "./error-code.js";
import { readFileRange } from "./read-file-range.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";

const judgedFrom = 1024 * 1024;

/**
 * The inflated bytes of one part of a zip archive. The ratio is taken from the bytes that really went in and came out;
 * size and checksum are compared with the archive's directory at the end.
 */
export async function* inflatePart(
  file: FileHandle,
  entry: Entry,
  start: number,
  limits: WorkbookLimits,
): AsyncGenerator<Buffer> {
  const packed = readFileRange(file, start, entry.compressedSize);
  const inflate =
    entry.compressionMethod === 8 ? createInflateRaw({ chunkSize: 128 * 1024 }) : null;
  if (inflate === null && entry.compressionMethod !== 0) throw damaged();
  // A failure while feeding shows itself where the inflated bytes are read.
  if (inflate) pipeline(packed, inflate).catch(() => undefined);
  let [bytes, checksum] = [0, 0];
  try {
    for await (const chunk of (inflate ?? packed) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      checksum = crc32(chunk, checksum);
      if (inflate && bytes > judgedFrom && bytes > limits.compressionRatio * inflate.bytesWritten) {
        throw new UnreadableWorkbook({ kind: "InflatesTooFar" });
      }
      yield chunk;
    }
  } catch (thrown) {
    throw errorCode(thrown).startsWith("Z_") ? damaged() : thrown;
  } finally {
    inflate?.destroy();
  }
  if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged();
}

const damaged = (): UnreadableWorkbook => new UnreadableWorkbook({ kind: "DamagedWorkbook" });
