/** The part of yauzl that reads a zip archive's directory; the library has no types of its own. */
declare module "yauzl" {
  import type { EventEmitter } from "node:events";

  type Read = (error: Error | null, bytesRead?: number) => void;

  export class RandomAccessReader extends EventEmitter {
    read(buffer: Buffer, offset: number, length: number, position: number, done: Read): void;
    close(done: (error: Error | null) => void): void;
  }

  export type Entry = {
    readonly fileName: string;
    readonly compressionMethod: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  };

  export class ZipFile extends EventEmitter {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    readLocalFileHeaderPromise(
      entry: Entry,
      options: { readonly minimal: true },
    ): Promise<{ readonly fileDataStart: number }>;
    close(): void;
  }

  export function fromRandomAccessReaderPromise(
    reader: RandomAccessReader,
    totalSize: number,
    options: { readonly autoClose: boolean },
  ): Promise<ZipFile>;
}
