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
import type { AnyLanding } from "./landing.js";

export type ExportFormat = "XLSX" | "CSV";
export type ExportRequest = {
  readonly landing: AnyLanding;
  readonly format: ExportFormat;
  /** Only the header, to be filled in. */
  readonly templateOnly: boolean;
  /** Whether P2 and P3 columns are written in the clear; otherwise they stay empty. */
  readonly inTheClear: boolean;
};

const largest = 512 * 1024 * 1024;
const types = {
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  CSV: "text/csv; charset=utf-8",
};

/** Writes a register as it stands within a scope, or its empty template, to the house's storage. */
export async function exportRegister(
  files: Files,
  sql: Sql,
  actor: Actor,
  scope: Scope,
  { landing, format, templateOnly, inTheClear }: ExportRequest,
): Promise<StoredFile> {
  const { register } = landing;
  const folder = await mkdtemp(join(tmpdir(), "export-"));
  const path = join(folder, "register");
  try {
    if (templateOnly) await writeTemplate(register, path);
    else
      await writeRegister(
        register,
        rowsOf(landing, sql, scope, inTheClear),
        path,
        format === "CSV" ? "csv" : "xlsx",
      );
    const kind = templateOnly ? "XLSX" : format;
    const originalName = `${register.sheet}${templateOnly ? "模板" : ""}.${kind.toLowerCase()}`;
    const description = {
      originalName,
      contentType: types[kind],
      unionId: actor.unionId,
      accountId: actor.accountId,
    };
    return await files.put(description, createReadStream(path), { maxBytes: largest });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* rowsOf(
  landing: AnyLanding,
  sql: Sql,
  scope: Scope,
  inTheClear: boolean,
): AsyncGenerator<RowOfColumns<Columns>> {
  const hidden = inTheClear ? [] : guardedFields(landing.register);
  const blank = Object.fromEntries(hidden.map((field) => [field, null]));
  for await (const { row } of landing.read(sql, scope, null)) yield { ...row, ...blank };
}
