import { readMarkup } from "./read-markup.js";
import { type XmlHandler, XmlScanner } from "./xml-scanner.js";
import type { ZipArchive } from "./zip-archive.js";

/**
 * Streams an XML part of the archive through a handler. Yields after every chunk, so that whoever collects rows can
 * pass them on before the next chunk is read.
 */
export async function* scanPart(
  archive: ZipArchive,
  name: string,
  handler: XmlHandler,
  maxDepth: number,
): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler, maxDepth);
  for await (const markup of readMarkup(archive.read(name))) {
    scanner.write(markup);
    yield;
  }
  scanner.end();
}
