import type { Readable } from "node:stream";
import type { FileDescription, StoredFile } from "./stored-file.js";

/** A path that may be read until it is disposed; what stood there for this purpose alone is then removed. */
export type LocalFile = { readonly path: string } & AsyncDisposable;

/**
 * Storage of uploads and exports. Every reading names the union that asks: a file of another union does not exist for it.
 * Ids are UUIDs; any other text is simply no file.
 */
export type Files = {
  /** Streams the content to storage; durable when the promise resolves. Rejects with {@link FileTooLarge}. */
  put(
    file: FileDescription,
    content: AsyncIterable<Uint8Array>,
    limit: { readonly maxBytes: number },
  ): Promise<StoredFile>;
  /** What is known of the file, or null when this union has none of that id. */
  info(id: string, unionId: string): Promise<StoredFile | null>;
  /** The content. Rejects with {@link FileMissing}. */
  open(id: string, unionId: string): Promise<Readable>;
  /** The content as a file on this machine. Rejects with {@link FileMissing}. */
  localPath(id: string, unionId: string): Promise<LocalFile>;
  /** Removes the file if this union has it. */
  remove(id: string, unionId: string): Promise<void>;
};
