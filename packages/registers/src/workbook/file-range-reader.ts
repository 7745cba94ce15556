import type { FileHandle } from "node:fs/promises";
import { RandomAccessReader } from "yauzl";

/** Lets yauzl read an open file; positions that a forged directory points to beyond the file are errors, not crashes. */
export class FileRangeReader extends RandomAccessReader {
  constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null, bytesRead?: number) => void,
  ): void {
    if (!(position >= 0 && position + length <= this.size)) {
      setImmediate(() => done(new Error("a position lies outside the file")));
      return;
    }
    this.file.read(buffer, offset, length, position).then(
      ({ bytesRead }) => setImmediate(() => done(null, bytesRead)),
      (error: Error) => setImmediate(() => done(error)),
    );
  }

  override close(done: (error: Error | null) => void): void {
    done(null);
  }
}
