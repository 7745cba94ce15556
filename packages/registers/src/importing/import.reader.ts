import type { Page, PageRequest } from "@union/kernel";
import { countRows, readPage, type Sql } from "@union/persistence";
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

/** Who looks at imports: his own, and where his grants reach the whole union, everybody's. */
export type ImportAudience = {
  readonly unionId: string;
  readonly accountId: string;
  readonly isWide: boolean;
};

const visible = ({ unionId, accountId, isWide }: ImportAudience) =>
  isWide
    ? { sql: "union_id = ?", params: [unionId] }
    : { sql: "(union_id = ? AND requested_by = ?)", params: [unionId, accountId] };

/** Imports that an audience may see, newest first, and the refused rows of one. */
export class ImportReader {
  constructor(private readonly sql: Sql) {}

  async byIds(audience: ImportAudience, ids: readonly string[]): Promise<RegisterImport[]> {
    if (ids.length === 0) return [];
    const { sql, params } = visible(audience);
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
      where: [visible(audience)],
      order,
    };
    const found = await readPage<Record<string, unknown>>(this.sql, list, page);
    return { ...found, nodes: found.nodes.map(importOf) };
  }

  count(audience: ImportAudience): Promise<number> {
    return countRows(this.sql, { from: "register_import", where: [visible(audience)] });
  }

  refusals(importId: string, page: PageRequest): Promise<Page<ImportRefusal>> {
    const where = [{ sql: "import_id = ?", params: [importId] }];
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

  countRefusals(importId: string): Promise<number> {
    const where = [{ sql: "import_id = ?", params: [importId] }];
    return countRows(this.sql, { from: "register_refusal", where });
  }
}
