import type { Readable } from "node:stream";

/** The first `limit` bytes of a body as text. A body that breaks off is what came of it: the status already said what counts. */
export async function bodyHead(body: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= limit) break;
    }
  } catch {
    // Whoever needs the whole body finds that it is none.
  }
  return Buffer.concat(chunks).subarray(0, limit).toString("utf8");
}
