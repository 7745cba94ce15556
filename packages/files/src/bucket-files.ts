import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { json } from "node:stream/consumers";
import type { Bucket, Finished } from "./bucket.js";
import { FileMissing } from "./file-missing.js";
import type { Files } from "./files.js";
import type { StoredFile } from "./stored-file.js";
import { writeIncoming } from "./write-incoming.js";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const describedBy = (id: string) => `${id}.json`;

/**
 * Files in a bucket: the content under its id, what is known of it beside as JSON. The description is written last and
 * removed first, so a file without one does not exist yet or no more.
 */
export function bucketFiles(bucket: Bucket): Files {
  const store = async (key: string, finished: Finished) => {
    await bucket.store(key, finished).finally(() => rm(finished.path, { force: true }));
  };
  const info = async (id: string, unionId: string): Promise<StoredFile | null> => {
    const description = uuid.test(id) ? await bucket.open(describedBy(id)) : null;
    const file = description && ((await json(description)) as StoredFile);
    return file?.unionId === unionId ? file : null;
  };
  /** What `read` finds for a file of this union. */
  const reading =
    <T>(read: (id: string) => Promise<T | null>) =>
    async (id: string, unionId: string): Promise<T> => {
      const found = (await info(id, unionId)) && (await read(id));
      if (found === null) throw new FileMissing(id);
      return found;
    };
  return {
    async put({ originalName, contentType, unionId, accountId }, content, { maxBytes }) {
      const id = randomUUID();
      const finished = await writeIncoming(bucket.incoming, content, maxBytes);
      const { bytes, sha256 } = finished;
      const file = { id, originalName, contentType, unionId, accountId, bytes, sha256 };
      await store(id, finished);
      const description = [Buffer.from(JSON.stringify(file))];
      await store(describedBy(id), await writeIncoming(bucket.incoming, from(description), 65_536));
      return file;
    },
    info,
    open: reading(bucket.open),
    localPath: reading(bucket.localPath),
    async remove(id, unionId) {
      if ((await info(id, unionId)) === null) return;
      await bucket.remove(describedBy(id));
      await bucket.remove(id);
    },
  };
}

async function* from(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* chunks;
}
