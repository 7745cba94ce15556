import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Files, StoredFile } from "@union/files";
import type { Actor, Scope } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { guardedFields } from "../register/guarded-fields.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { writeRegister } from "../writing/write-register.js";
import { writeTemplate } from "../writing/write-template.js";
import { exportTypes, largestExport } from "./export-limits.js";
import { exportRecordOf } from "./export-record-of.js";
import type { AnyLanding } from "./landing.js";
import type { SensitiveExport } from "./sensitive-export.js";

export type ExportFormat = "XLSX" | "CSV";
export type ExportRequest = {
  readonly landing: AnyLanding;
  readonly format: ExportFormat;
  /** Only the header, to be filled in. */
  readonly templateOnly: boolean;
  /** By which P2 and P3 columns are written in the clear and it is kept whose; without it they stay empty. */
  readonly sensitive: SensitiveExport | null;
};

/**
 * Writes a register as it stands within a scope, or its empty template, to the house's storage. Throws where guarded columns
 * of a register that keeps no record of its exports are asked for.
 */
export async function exportRegister(
  files: Files,
  sql: Sql,
  actor: Actor,
  scope: Scope,
  { landing, format, templateOnly, sensitive }: ExportRequest,
): Promise<StoredFile> {
  const { register } = landing;
  const record = sensitive && exportRecordOf(landing);
  let count = 0;
  const keep = async (ids: readonly string[]): Promise<void> => {
    if (sensitive) await record?.addPeople(sql, sensitive, ids);
    count += ids.length;
  };
  const folder = await mkdtemp(join(tmpdir(), "export-"));
  const path = join(folder, "register");
  try {
    if (templateOnly) await writeTemplate(register, path);
    else
      await writeRegister(
        register,
        sensitive ? told(landing.read(sql, scope, null), keep) : rowsOf(landing, sql, scope),
        path,
        format === "CSV" ? "csv" : "xlsx",
      );
    const kind = templateOnly ? "XLSX" : format;
    const originalName = `${register.sheet}${templateOnly ? "模板" : ""}.${kind.toLowerCase()}`;
    const description = {
      originalName,
      contentType: exportTypes[kind],
      unionId: actor.unionId,
      accountId: actor.accountId,
    };
    const file = await files.put(description, createReadStream(path), { maxBytes: largestExport });
    if (sensitive) await record?.close(sql, sensitive, count);
    return file;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Entry = { readonly id: string; readonly row: RowOfColumns<Columns> };
const chunk = 1_000;

/** Rows in the clear; whose they are is kept a chunk at a time, however many there are. */
async function* told(
  entries: AsyncIterable<Entry>,
  keep: (ids: readonly string[]) => Promise<void>,
): AsyncGenerator<RowOfColumns<Columns>> {
  let ids: string[] = [];
  for await (const { id, row } of entries) {
    ids.push(id);
    if (ids.length === chunk) {
      await keep(ids);
      ids = [];
    }
    yield row;
  }
  await keep(ids);
}

/** Rows without their guarded values. */
async function* rowsOf(
  landing: AnyLanding,
  sql: Sql,
  scope: Scope,
): AsyncGenerator<RowOfColumns<Columns>> {
  const blank = Object.fromEntries(guardedFields(landing.register).map((field) => [field, null]));
  for await (const { row } of landing.read(sql, scope, null)) yield { ...row, ...blank };
}
