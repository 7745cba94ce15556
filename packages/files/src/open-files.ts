import { fileURLToPath } from "node:url";
import { bucketFiles } from "./bucket-files.js";
import type { Files } from "./files.js";
import { folderBucket } from "./folder-bucket.js";
import { s3Address } from "./s3-address.js";
import { s3Bucket } from "./s3-bucket.js";

/**
 * The storage at `file:///absolute/folder` or `s3+http(s)://key:secret@host:port/bucket?region=…`. Throws on any other
 * address; a folder is made when the first file comes.
 */
export function openFiles(url: string): Files {
  if (!URL.canParse(url)) throw new Error("FILES_URL is not a URL.");
  const address = new URL(url);
  if (address.protocol === "file:") return bucketFiles(folderBucket(fileURLToPath(address)));
  if (/^s3\+https?:$/.test(address.protocol)) return bucketFiles(s3Bucket(s3Address(address)));
  throw new Error("FILES_URL must begin with file:///, s3+http:// or s3+https://.");
}
