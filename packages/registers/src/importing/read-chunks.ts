import type { LocalDate } from "@union/kernel";
import type { DataKeys } from "@union/persistence";
import { headerProblemTexts } from "../register/header-problem.js";
import { type ReadRow, readRegister } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { sentenceOf } from "../register/sentence-of.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook.js";
import type { Workbook } from "../workbook/workbook.js";
import type { WorkbookProblem } from "../workbook/workbook-problem.js";
import { workbookProblemTexts } from "../workbook/workbook-problem-texts.js";
import { chunksOf } from "./chunks-of.js";
import { FileRefused } from "./file-refused.js";
import { type IdentifiedRow, identifyRow } from "./identify-row.js";
import type { AnyLanding } from "./landing.js";

export type Chunk = readonly ReadRow<IdentifiedRow<RowOfColumns<Columns>>>[];

/** Which rows are wanted: those of a sheet of the file at `path`, for a union, as they read on the day `today`. */
export type ChunksAsked = {
  readonly path: string;
  readonly sheet: string;
  /** Whether the sheet is read through to its end before its first rows are given. */
  readonly isCheckedFirst: boolean;
  readonly unionId: string;
  readonly today: LocalDate;
  readonly chunkRows: number;
};

/** The rows of a register in a file, identified and prepared, in chunks. Throws {@link FileRefused} where it cannot be read. */
export async function* readChunks(
  landing: AnyLanding,
  keys: DataKeys,
  asked: ChunksAsked,
): AsyncGenerator<Chunk> {
  const workbook = await openWorkbook(asked.path);
  if (!workbook.ok) throw unreadable(workbook.error);
  try {
    yield* chunksIn(workbook.value, landing, keys, asked);
  } catch (thrown) {
    throw thrown instanceof UnreadableWorkbook ? unreadable(thrown.problem) : thrown;
  } finally {
    await workbook.value.close();
  }
}

async function* chunksIn(
  workbook: Workbook,
  landing: AnyLanding,
  keys: DataKeys,
  { sheet, isCheckedFirst, unionId, today, chunkRows }: ChunksAsked,
): AsyncGenerator<Chunk> {
  if (isCheckedFirst) for await (const _ of workbook.rows(sheet));
  const reading = await readRegister(landing.register, workbook, { today });
  if (!reading.ok)
    throw FileRefused.because(sentenceOf(headerProblemTexts, reading.error), reading.error.kind);
  for await (const chunk of chunksOf(reading.value.rows, chunkRows))
    yield chunk.map((read) => identifyRow(landing, keys, unionId, read));
}

const unreadable = (problem: WorkbookProblem): FileRefused =>
  FileRefused.because(sentenceOf(workbookProblemTexts, problem), problem.kind);
