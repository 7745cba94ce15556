import type { FileHandle } from "node:fs/promises";
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from "yauzl";
import { FileRangeReader } from "./file-range-reader.js";
import { inflatePart } from "./inflate-part.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";

/** The parts of an xlsx file. What they inflate to is counted as it is read, over all parts together. */
export class ZipArchive {
  private readonly inflated = new Map<string, number>();

  private constructor(
    private readonly file: FileHandle,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: WorkbookLimits,
  ) {}

  static async open(file: FileHandle, size: number, limits: WorkbookLimits): Promise<ZipArchive> {
    try {
      const reader = new FileRangeReader(file, size);
      const zip = await fromRandomAccessReaderPromise(reader, size, { autoClose: false });
      zip.on("error", () => undefined);
      return new ZipArchive(file, zip, await listEntries(zip, limits.entries), limits);
    } catch (thrown) {
      throw damage(thrown);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The content of a part, in chunks. Throws {@link UnreadableWorkbook} when it is missing, damaged or beyond a limit. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableWorkbook({ kind: "DamagedWorkbook" });
    const { fileDataStart } = await this.zip
      .readLocalFileHeaderPromise(entry, { minimal: true })
      .catch((thrown: unknown) => Promise.reject(damage(thrown)));
    let bytes = 0;
    for await (const chunk of inflatePart(this.file, entry, fileDataStart, this.limits)) {
      bytes += chunk.length;
      this.inflated.set(name, Math.max(bytes, this.inflated.get(name) ?? 0));
      const total = [...this.inflated.values()].reduce((sum, one) => sum + one, 0);
      if (total > this.limits.inflatedBytes)
        throw new UnreadableWorkbook({ kind: "InflatesTooFar" });
      yield chunk;
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function listEntries(zip: ZipFile, max: number): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > max) throw new UnreadableWorkbook({ kind: "TooManyEntries", max });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableWorkbook({ kind: "EncryptedWorkbook" });
    if (entries.has(entry.fileName)) throw new UnreadableWorkbook({ kind: "DamagedWorkbook" });
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function damage(thrown: unknown): UnreadableWorkbook {
  if (thrown instanceof UnreadableWorkbook) return thrown;
  const isEncrypted = String(thrown).includes("strong encryption");
  return new UnreadableWorkbook({ kind: isEncrypted ? "EncryptedWorkbook" : "DamagedWorkbook" });
}
