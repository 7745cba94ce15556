import { TextDecoder } from "node:util";
import { UnreadableWorkbook } from "./unreadable-workbook.js";

const greater = 0x3e;
const longest = 4 * 1024 * 1024;

/**
 * The text of an XML part in pieces that end with ">": no character lies across two of them, and hardly any tag, which
 * is what makes scanning fast. Throws on bytes that are no UTF-8.
 */
export async function* readMarkup(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const cut = bytes.lastIndexOf(greater) + 1;
    if (bytes.length - cut > longest) throw new UnreadableWorkbook({ kind: "DamagedWorkbook" });
    rest = Buffer.from(bytes.subarray(cut));
    if (cut > 0) yield decode(decoder, bytes.subarray(0, cut));
  }
  if (rest.length > 0) yield decode(decoder, rest);
}

function decode(decoder: TextDecoder, bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableWorkbook({ kind: "DamagedWorkbook" });
  }
}
