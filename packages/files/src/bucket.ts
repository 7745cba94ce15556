import type { Readable } from "node:stream";
import type { LocalFile } from "./files.js";

/** A finished file on this machine that is to be stored. */
export type Finished = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** A place that keeps byte sequences under names; knows nothing of unions or descriptions. */
export type Bucket = {
  /** Folder in which incoming content is written before it is stored. */
  readonly incoming: string;
  /** Stores the finished file under the key, all of it or nothing. The file at `path` may be moved away. */
  store(key: string, finished: Finished): Promise<void>;
  open(key: string): Promise<Readable | null>;
  localPath(key: string): Promise<LocalFile | null>;
  remove(key: string): Promise<void>;
};
