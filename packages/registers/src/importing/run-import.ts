import { dayOf, err, ok, type Result, type Sentence } from "@union/kernel";
import { headerProblemTexts } from "../register/header-problem.js";
import { problemCode } from "../register/problem-code.js";
import { type ReadRow, readRegister } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { sentenceOf } from "../register/sentence-of.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook.js";
import type { Workbook } from "../workbook/workbook.js";
import { workbookProblemTexts } from "../workbook/workbook-problem-texts.js";
import { chunkCommitter, importFinisher } from "./chunk-committer.js";
import { chunksOf } from "./chunks-of.js";
import { FileMemory } from "./file-memory.js";
import { type IdentifiedRow, identifyRows } from "./identify-rows.js";
import { ImportRepository } from "./import.repository.js";
import type { ClaimedImport, ImportNeeds } from "./import-needs.js";
import { ImportPaused } from "./import-paused.js";
import { ImportQueue } from "./import-queue.js";
import type { AnyLanding } from "./landing.js";
import { LeaseLost } from "./lease-lost.js";

type FileProblem = { readonly code: string } & Sentence;
type Row = RowOfColumns<Columns>;

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
  const workbook = await openWorkbook(file.path);
  const outcome = workbook.ok
    ? await landSheet(needs, landing, one, workbook.value, isStopping)
    : err(problem(sentenceOf(workbookProblemTexts, workbook.error), workbook.error.kind));
  if (outcome.ok) return;
  const imports = new ImportQueue(needs.db.manager, needs.leaseMs);
  if (!(await imports.end(one, "FAILED", outcome.error))) throw new LeaseLost();
}

async function landSheet(
  needs: ImportNeeds,
  landing: AnyLanding,
  one: ClaimedImport,
  workbook: Workbook,
  isStopping: () => boolean,
): Promise<Result<null, FileProblem>> {
  try {
    if (one.doneRow === 0) for await (const _ of workbook.rows(one.sheet));
    const reading = await readRegister(landing.register, workbook, { today: dayOf(needs.clock()) });
    if (!reading.ok)
      return err(problem(sentenceOf(headerProblemTexts, reading.error), reading.error.kind));
    await landRows(needs, landing, one, reading.value.rows, isStopping);
    return ok(null);
  } catch (thrown) {
    if (!(thrown instanceof UnreadableWorkbook)) throw thrown;
    return err(problem(sentenceOf(workbookProblemTexts, thrown.problem), thrown.problem.kind));
  } finally {
    await workbook.close();
  }
}

/** Chunk after chunk; the next one is read from the file while this one is being written. */
async function landRows(
  needs: ImportNeeds,
  landing: AnyLanding,
  one: ClaimedImport,
  rows: AsyncIterable<ReadRow<Row>>,
  isStopping: () => boolean,
): Promise<void> {
  const memory = new FileMemory<Columns>(landing.register, landing.unique);
  const commit = chunkCommitter(needs, landing, one, memory);
  const identified = identifyRows(landing, needs.keys, one.unionId, rows);
  const recall = await recaller(needs, one, memory);
  let writing: Promise<void> | null = null;
  try {
    for await (const chunk of chunksOf(identified, needs.chunkRows ?? 1_000)) {
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
  return ({ rowNo, outcome }: ReadRow<IdentifiedRow<Row>>): void => {
    if (!outcome.ok || refused.has(rowNo)) return;
    const { row, number, hash } = outcome.value;
    if (memory.check(number, hash, row) === null) memory.remember(rowNo, number, hash, row);
  };
}

const problem = (sentence: Sentence, kind: string): FileProblem => ({
  code: problemCode(kind),
  ...sentence,
});
