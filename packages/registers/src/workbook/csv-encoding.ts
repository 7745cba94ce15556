import type { FileHandle } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { decodeStream } from "./decode-stream.js";
import { readFileRange } from "./read-file-range.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";

export type CsvEncoding = "utf-8" | "gb18030";

/** Reads a file once to find out how its text is encoded: UTF-8 where it is valid, else GB18030 as Chinese Excel writes. */
export async function csvEncoding(file: FileHandle, size: number): Promise<CsvEncoding> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  for await (const chunk of readFileRange(file, 0, size)) {
    if (chunk.includes(0)) throw new UnreadableWorkbook({ kind: "NoWorkbook" });
    isUtf8 &&= decodes(utf8, chunk);
  }
  if (isUtf8 && decodes(utf8, null)) return "utf-8";
  for await (const text of decodeStream(readFileRange(file, 0, size), "gb18030")) {
    if (text.includes("\ufffd")) throw new UnreadableWorkbook({ kind: "UnknownEncoding" });
  }
  return "gb18030";
}

function decodes(decoder: TextDecoder, chunk: Buffer | null): boolean {
  try {
    if (chunk === null) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
