import { constants } from "node:fs";
import { access, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Bucket } from "./bucket.js";
import { isMissing } from "./is-missing.js";

/** A bucket in a folder of this machine. A file appears by renaming, so nobody ever sees half of one. */
export function folderBucket(folder: string): Bucket {
  const at = (key: string) => join(folder, key);
  return {
    incoming: join(folder, ".incoming"),
    async store(key, { path }) {
      await rename(path, at(key));
      await flushFolder(folder);
    },
    async open(key) {
      const handle = await open(at(key), "r").catch(nullWhenMissing);
      return handle?.createReadStream() ?? null;
    },
    async localPath(key) {
      const found = await access(at(key), constants.R_OK).then(() => true, nullWhenMissing);
      return found ? { path: at(key), [Symbol.asyncDispose]: async () => {} } : null;
    },
    async remove(key) {
      await rm(at(key), { force: true });
      await flushFolder(folder).catch(nullWhenMissing);
    },
  };
}

/** A rename is on disk only when its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

function nullWhenMissing(thrown: unknown): null {
  if (isMissing(thrown)) return null;
  throw thrown;
}
