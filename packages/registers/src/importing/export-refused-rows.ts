import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileMissing, type Files, type StoredFile } from "@union/files";
import { type Actor, dayOf, err, ok, type Result, type Sentence } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook.js";
import { exportTypes, largestExport } from "./export-limits.js";
import { exportedPeople } from "./exported-people.js";
import type { RegisterImport } from "./import-state.js";
import type { AnyLanding } from "./landing.js";
import type { UploadGone } from "./refused-cells.js";
import { refusedRowsOf } from "./refused-rows-of.js";
import type { SensitiveExport } from "./sensitive-export.js";
import { openTypedSheet } from "./typed-sheet.js";
import { writeRefusedRows } from "./write-refused-rows.js";

/** No row of this import was refused. */
export type NothingRefused = { readonly kind: "NothingRefused" };
export type RefusedRowsRequest = {
  readonly one: RegisterImport;
  readonly landing: AnyLanding;
  /** By which P2 and P3 columns are written in the clear and it is kept whose; without it they stay empty. */
  readonly sensitive: SensitiveExport | null;
  readonly say: (sentence: Sentence) => string;
};

/**
 * Writes the refused rows of an import to a workbook to correct: the upload's sheet and titles, its values as they were typed,
 * and a last column that says why, which an import ignores. It can be imported again as it is. The rows come out of the stored
 * upload; where that is gone, so are they.
 */
export async function exportRefusedRows(
  files: Files,
  sql: Sql,
  actor: Actor,
  { one, landing, sensitive, say }: RefusedRowsRequest,
): Promise<Result<StoredFile, UploadGone | NothingRefused>> {
  if (one.refused === 0) return err({ kind: "NothingRefused" });
  const folder = await mkdtemp(join(tmpdir(), "refused-"));
  const path = join(folder, "rows.xlsx");
  try {
    await using file = await files.localPath(one.fileId, one.unionId);
    const sheet = await openTypedSheet(landing.register, file.path);
    if (sheet === null) return err({ kind: "UploadGone" });
    const people = sensitive && exportedPeople(sql, landing, sensitive, dayOf(sensitive.at));
    try {
      const rows = refusedRowsOf(sql, one.id, sheet.rows);
      const asked = { register: landing.register, columns: sheet.columns, say };
      await writeRefusedRows(
        {
          ...asked,
          rows: people ? people.told(sheet.columns, rows) : rows,
          inTheClear: people !== null,
        },
        path,
      );
    } finally {
      await sheet.close();
    }
    const description = {
      originalName: `${landing.register.sheet}-${say(toCorrect)}.xlsx`,
      contentType: exportTypes.XLSX,
      unionId: actor.unionId,
      accountId: actor.accountId,
    };
    const stored = await files.put(description, createReadStream(path), {
      maxBytes: largestExport,
    });
    await people?.close();
    return ok(stored);
  } catch (thrown) {
    if (thrown instanceof FileMissing || thrown instanceof UnreadableWorkbook)
      return err({ kind: "UploadGone" });
    throw thrown;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const toCorrect = { zh: "待更正", en: "to correct" };
