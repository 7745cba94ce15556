import { bulkInsert, type Sql, toSqlInstant } from "@union/persistence";
import type { RowProblem } from "../register/register.js";
import { type ImportAudience, visibleImports } from "./import-audience.js";
import type { RegisterImport } from "./import-state.js";

/** Writes the story of imports: who asked, how far it is, what was refused. */
export class ImportRepository {
  constructor(private readonly sql: Sql) {}

  async add(
    one: Omit<
      RegisterImport,
      | "finishedAt"
      | "doneRow"
      | "total"
      | "accepted"
      | "unchanged"
      | "refused"
      | "corrected"
      | "problem"
    >,
  ): Promise<void> {
    const columns = [
      "id",
      "union_id",
      "register",
      "sheet",
      "file_id",
      "file_name",
      "dry_run",
      "corrections",
      "state",
      "scope",
      "requested_by",
      "trace_id",
      "requested_at",
    ];
    await bulkInsert(this.sql, "register_import", columns, [
      [
        one.id,
        one.unionId,
        one.register,
        one.sheet,
        one.fileId,
        one.fileName,
        one.dryRun,
        one.corrections,
        one.state,
        JSON.stringify(one.scope),
        one.requestedBy,
        one.traceId,
        one.requestedAt,
      ],
    ]);
  }

  async markUndone(id: string): Promise<void> {
    await this.sql.query(
      "UPDATE register_import SET state = 'UNDONE', finished_at = ? WHERE id = ?",
      [toSqlInstant(new Date()), id],
    );
  }

  /** Takes an import that waits or runs from its runner, whose open chunk then rolls back; false where there is none. */
  async markCancelled(audience: ImportAudience, id: string): Promise<boolean> {
    const { sql, params } = visibleImports(audience);
    const marked = await this.sql.query<{ affectedRows: number }>(
      `UPDATE register_import SET state = 'CANCELLED', finished_at = ?, lease = NULL, lease_until = NULL
       WHERE ${sql} AND id = ? AND state IN ('QUEUED', 'RUNNING')`,
      [toSqlInstant(new Date()), ...params, id],
    );
    return marked.affectedRows === 1;
  }

  async addRefusals(
    importId: string,
    refused: readonly { rowNo: number; problems: readonly RowProblem[] }[],
  ): Promise<void> {
    const rows = refused.flatMap(({ rowNo, problems }) =>
      problems
        .slice(0, 20)
        .map(({ column, code, message }, seq) => [
          importId,
          rowNo,
          seq,
          column,
          code,
          message.zh.slice(0, 500),
          message.en.slice(0, 500),
        ]),
    );
    await bulkInsert(
      this.sql,
      "register_refusal",
      ["import_id", "row_no", "seq", "column_title", "code", "message_zh", "message_en"],
      rows,
    );
  }

  /** The numbers of the rows refused so far. */
  async refusedRows(importId: string): Promise<Set<number>> {
    const rows = await this.sql.query<{ row_no: number }[]>(
      "SELECT DISTINCT row_no FROM register_refusal WHERE import_id = ?",
      [importId],
    );
    return new Set(rows.map(({ row_no }) => row_no));
  }
}
