import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type { Bucket } from "./bucket.js";
import type { S3Address } from "./s3-address.js";
import { s3Request } from "./s3-request.js";

const scratch = join(tmpdir(), "union-files");

/** A bucket of an S3-compatible store. Content passes through a scratch file, so its length and hash are signed. */
export function s3Bucket(address: S3Address): Bucket {
  const request = s3Request(address);
  const openObject = async (key: string): Promise<Readable | null> => {
    const answer = await request("GET", key);
    return answer?.body ? Readable.fromWeb(answer.body as NodeReadableStream) : null;
  };
  return {
    incoming: scratch,
    async store(key, finished) {
      const stored = await request("PUT", key, finished);
      if (stored === null) throw new Error("the file store has no such bucket");
      await stored.body?.cancel();
      await rm(finished.path, { force: true });
    },
    open: openObject,
    async localPath(key) {
      const content = await openObject(key);
      if (content === null) return null;
      await mkdir(scratch, { recursive: true, mode: 0o700 });
      const path = join(scratch, randomUUID());
      const discard = () => rm(path, { force: true });
      await pipeline(content, createWriteStream(path, { mode: 0o600 })).catch(async (thrown) => {
        await discard();
        throw thrown;
      });
      return { path, [Symbol.asyncDispose]: discard };
    },
    async remove(key) {
      const answer = await request("DELETE", key);
      await answer?.body?.cancel();
    },
  };
}
