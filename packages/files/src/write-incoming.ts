import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Finished } from "./bucket.js";
import { FileTooLarge } from "./file-too-large.js";

/** Writes the content to a new file in `folder`, flushed to disk. Leaves nothing behind when it fails. */
export async function writeIncoming(
  folder: string,
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Finished> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const handle = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of content) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new FileTooLarge(maxBytes);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
    return { path, bytes, sha256: hash.digest("hex") };
  } catch (thrown) {
    await rm(path, { force: true });
    throw thrown;
  } finally {
    await handle.close();
  }
}
