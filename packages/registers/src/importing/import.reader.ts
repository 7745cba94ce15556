import type { Page, PageRequest } from "@union/kernel";
import { countRows, readPage, type Sql } from "@union/persistence";
import { type ImportAudience, visibleImports } from "./import-audience.js";
import type { RegisterImport } from "./import-state.js";

export type ImportRefusal = {
  readonly row_no: number;
  readonly column_title: string | null;
  readonly code: string;
  readonly message_zh: string;
  readonly message_en: string;
};

export const importColumns = `id, union_id AS unionId, register, sheet, file_id AS fileId, file_name AS fileName, dry_run AS dryRun,
  corrections, state, scope, requested_by AS requestedBy, trace_id AS traceId, requested_at AS requestedAt,
  finished_at AS finishedAt, done_row AS doneRow, total_rows AS total, accepted, unchanged_rows AS unchanged, refused, corrected, problem`;

const json = <T>(value: unknown): T => (typeof value === "string" ? JSON.parse(value) : value) as T;

/** A row of `register_import` as an import. */
export const importOf = (row: Record<string, unknown>): RegisterImport =>
  ({
    ...row,
    dryRun: Boolean(row["dryRun"]),
    scope: json(row["scope"]),
    problem: json(row["problem"]),
  }) as RegisterImport;

/** Imports that an audience may see, newest first, and the refused rows of one. */
export class ImportReader {
  constructor(private readonly sql: Sql) {}

  async byIds(audience: ImportAudience, ids: readonly string[]): Promise<RegisterImport[]> {
    if (ids.length === 0) return [];
    const { sql, params } = visibleImports(audience);
    const rows = await this.sql.query<Record<string, unknown>[]>(
      `SELECT ${importColumns} FROM register_import WHERE ${sql} AND id IN (?) ORDER BY position`,
      [...params, ids],
    );
    return rows.map(importOf);
  }

  async list(audience: ImportAudience, page: PageRequest): Promise<Page<RegisterImport>> {
    const order = [{ by: "position", descending: true, isNumber: true }];
    const list = {
      select: importColumns,
      from: "register_import",
      where: [visibleImports(audience)],
      order,
    };
    const found = await readPage<Record<string, unknown>>(this.sql, list, page);
    return { ...found, nodes: found.nodes.map(importOf) };
  }

  count(audience: ImportAudience): Promise<number> {
    return countRows(this.sql, { from: "register_import", where: [visibleImports(audience)] });
  }

  /** The refused rows of an import in the order of the sheet, a row for each thing that is wrong. */
  refusals(
    importId: string,
    page: PageRequest,
    filter: RefusalFilter = {},
  ): Promise<Page<ImportRefusal>> {
    const where = refusalsOf(importId, filter);
    const order = [
      { by: "row_no", isNumber: true },
      { by: "seq", isNumber: true },
    ];
    const select = "row_no, column_title, code, message_zh, message_en";
    return readPage<ImportRefusal>(
      this.sql,
      { select, from: "register_refusal", where, order },
      page,
    );
  }

  /** Everything that was wrong with some rows of an import, by their numbers. */
  async refusalsOfRows(
    importId: string,
    rowNos: readonly number[],
  ): Promise<ReadonlyMap<number, readonly ImportRefusal[]>> {
    if (rowNos.length === 0) return new Map();
    const found = await this.sql.query<ImportRefusal[]>(
      `SELECT row_no, column_title, code, message_zh, message_en FROM register_refusal
       WHERE import_id = ? AND row_no IN (?) ORDER BY row_no, seq`,
      [importId, rowNos],
    );
    const byRow = new Map<number, ImportRefusal[]>();
    for (const one of found) byRow.set(one.row_no, [...(byRow.get(one.row_no) ?? []), one]);
    return byRow;
  }

  countRefusals(importId: string, filter: RefusalFilter = {}): Promise<number> {
    const where = refusalsOf(importId, filter);
    return countRows(this.sql, { from: "register_refusal", where });
  }

  /** Which columns and codes the refusals of an import have, the most frequent first. */
  refusalKinds(importId: string): Promise<RefusalKind[]> {
    return this.sql.query(
      `SELECT column_title, code, COUNT(*) AS n FROM register_refusal WHERE import_id = ?
       GROUP BY column_title, code ORDER BY n DESC, column_title, code`,
      [importId],
    );
  }
}

/** Only the refusals for one column, or with one code. */
export type RefusalFilter = { readonly column?: string | null; readonly code?: string | null };
export type RefusalKind = {
  readonly column_title: string | null;
  readonly code: string;
  readonly n: number | string;
};

const refusalsOf = (importId: string, { column, code }: RefusalFilter) => [
  { sql: "import_id = ?", params: [importId] },
  ...(column == null ? [] : [{ sql: "column_title = ?", params: [column] }]),
  ...(code == null ? [] : [{ sql: "code = ?", params: [code] }]),
];
