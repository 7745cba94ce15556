import { dayOf } from "@union/kernel";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { chunkCommitter, importFinisher } from "./chunk-committer.js";
import { FileMemory } from "./file-memory.js";
import { FileRefused } from "./file-refused.js";
import type { IdentifiedRow } from "./identify-row.js";
import { ImportRepository } from "./import.repository.js";
import type { ClaimedImport, ImportNeeds } from "./import-needs.js";
import { ImportPaused } from "./import-paused.js";
import { ImportQueue } from "./import-queue.js";
import type { AnyLanding } from "./landing.js";
import { LeaseLost } from "./lease-lost.js";
import { type Chunk, readChunks } from "./read-chunks.js";

/**
 * Runs one import from where it stopped, if it did, to its end. A file that cannot be read changes nothing: the sheet is
 * read through once before its first row lands. Throws {@link LeaseLost} when another runner has taken over, and
 * {@link ImportPaused} after the chunk in which `isStopping` became true.
 */
export async function runImport(
  needs: ImportNeeds,
  landing: AnyLanding,
  one: ClaimedImport,
  isStopping: () => boolean = () => false,
): Promise<void> {
  await using file = await needs.files.localPath(one.fileId, one.unionId);
  const { unionId, sheet } = one;
  const asked = {
    path: file.path,
    sheet,
    isCheckedFirst: one.doneRow === 0,
    unionId,
    today: dayOf(needs.clock()),
    chunkRows: needs.chunkRows ?? 1_000,
  };
  try {
    const chunks = readChunks(landing, needs.keys, asked);
    await landChunks(needs, landing, one, chunks, isStopping);
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw thrown;
    const imports = new ImportQueue(needs.db.manager, needs.leaseMs);
    if (!(await imports.end(one, "FAILED", thrown.problem))) throw new LeaseLost();
  }
}

/** Chunk after chunk; the next one is read from the file while this one is being written. */
async function landChunks(
  needs: ImportNeeds,
  landing: AnyLanding,
  one: ClaimedImport,
  chunks: AsyncIterable<Chunk>,
  isStopping: () => boolean,
): Promise<void> {
  const memory = new FileMemory<Columns>(landing.register, landing.unique);
  const commit = chunkCommitter(needs, landing, one, memory);
  const recall = await recaller(needs, one, memory);
  let writing: Promise<void> | null = null;
  try {
    for await (const chunk of chunks) {
      await writing;
      if (writing && isStopping()) throw new ImportPaused();
      for (const read of chunk) if (read.rowNo <= one.doneRow) recall(read);
      const open = chunk.filter(({ rowNo }) => rowNo > one.doneRow);
      if (open.length === 0) continue;
      writing = commit(open);
      // Seen at the next await; a failure meanwhile must not count as unhandled.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  await importFinisher(needs, one)();
}

/** Rows that an earlier run of this import let in count for the rows after them. */
async function recaller(needs: ImportNeeds, one: ClaimedImport, memory: FileMemory<Columns>) {
  const refused =
    one.doneRow > 0
      ? await new ImportRepository(needs.db.manager).refusedRows(one.id)
      : new Set<number>();
  return ({ rowNo, outcome }: ReadRow<IdentifiedRow<RowOfColumns<Columns>>>): void => {
    if (!outcome.ok || refused.has(rowNo)) return;
    const { row, number, hash } = outcome.value;
    if (memory.check(number, hash, row) === null) memory.remember(rowNo, number, hash, row);
  };
}
