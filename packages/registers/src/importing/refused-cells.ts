import { FileMissing, type Files } from "@union/files";
import { err, ok, type Result } from "@union/kernel";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook.js";
import type { RegisterImport } from "./import-state.js";
import { inTurn } from "./in-turn.js";
import type { AnyLanding } from "./landing.js";
import { shownCell } from "./shown-cell.js";
import { openTypedSheet } from "./typed-sheet.js";

/** What stood in one cell of a refused row, personal values masked; `column` is the register's title. */
export type RefusedCell = { readonly column: string; readonly text: string | null };
/** The uploaded file is not there any more, as after somebody in it was erased, or is no longer this register's. */
export type UploadGone = { readonly kind: "UploadGone" };
export type RefusedCells = Result<ReadonlyMap<number, readonly RefusedCell[]>, UploadGone>;
/** The stored file, and which register of it. */
export type UploadedSheet = Pick<RegisterImport, "fileId" | "unionId" | "register">;
/** Reads the cells of some rows of an upload: the file is read once for all of them, as far as the last. */
export type ReadRefusedCells = (
  upload: UploadedSheet,
  rowNos: readonly number[],
) => Promise<RefusedCells>;

/**
 * Reads refused rows out of the uploads they came in; nothing of them is kept twice. One file at a time is read, whatever is
 * asked at once.
 */
export function refusedCellReader(files: Files, landings: readonly AnyLanding[]): ReadRefusedCells {
  const turn = inTurn();
  return (upload, rowNos) => turn(() => readCells(files, landings, upload, rowNos));
}

async function readCells(
  files: Files,
  landings: readonly AnyLanding[],
  { fileId, unionId, register: name }: UploadedSheet,
  rowNos: readonly number[],
): Promise<RefusedCells> {
  const landing = landings.find(({ register }) => register.name === name);
  if (!landing) return err({ kind: "UploadGone" });
  try {
    await using file = await files.localPath(fileId, unionId);
    return await cellsIn(landing, file.path, new Set(rowNos));
  } catch (thrown) {
    if (thrown instanceof FileMissing || thrown instanceof UnreadableWorkbook)
      return err({ kind: "UploadGone" });
    throw thrown;
  }
}

async function cellsIn(
  { register }: AnyLanding,
  path: string,
  wanted: ReadonlySet<number>,
): Promise<RefusedCells> {
  const sheet = await openTypedSheet(register, path);
  if (sheet === null) return err({ kind: "UploadGone" });
  const found = new Map<number, readonly RefusedCell[]>();
  try {
    for await (const { rowNo, cells } of sheet.rows) {
      if (!wanted.has(rowNo)) continue;
      const shown = sheet.columns.map(({ at, column }) => ({
        column: column.title,
        text: shownCell(column, cells[at] ?? null),
      }));
      found.set(rowNo, shown);
      if (found.size === wanted.size) break;
    }
    return ok(found);
  } finally {
    await sheet.close();
  }
}
