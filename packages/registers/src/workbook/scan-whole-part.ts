import { scanPart } from "./scan-part.js";
import type { XmlHandler } from "./xml-scanner.js";
import type { ZipArchive } from "./zip-archive.js";

/** Reads an XML part to its end, telling only of its opening tags unless the handler wants more. */
export async function scanWholePart(
  archive: ZipArchive,
  name: string,
  handler: Pick<XmlHandler, "open"> & Partial<XmlHandler>,
  maxDepth: number,
): Promise<void> {
  const whole: XmlHandler = { close: () => undefined, text: () => undefined, ...handler };
  const scan = scanPart(archive, name, whole, maxDepth);
  while (!(await scan.next()).done);
}
