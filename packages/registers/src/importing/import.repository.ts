import { bulkInsert, newId, type Sql, toSqlInstant } from "@union/persistence";
import type { RowProblem } from "../register/register.js";
import { importColumns, importOf } from "./import.reader.js";
import type { ImportState, RegisterImport } from "./import-state.js";

/** How long a runner may be silent before another takes its import over. */
const leaseMs = 20_000;

export type Tally = {
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly corrected: number;
};

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

  /**
   * Takes the oldest import that waits, or whose runner has fallen silent, unless its register is being imported already.
   * The lease is what tells this runner from one that came back from the dead.
   */
  async claim(): Promise<(RegisterImport & { readonly lease: string }) | null> {
    const lease = newId();
    const now = toSqlInstant(new Date());
    const claimed = await this.sql.query<{ affectedRows: number }>(
      `UPDATE register_import SET state = 'RUNNING', lease = ?, lease_until = ?, attempts = attempts + 1
       WHERE position = (SELECT position FROM (
         SELECT i.position FROM register_import i
         WHERE (i.state = 'QUEUED' OR (i.state = 'RUNNING' AND i.lease_until < ?))
           AND NOT EXISTS (SELECT 1 FROM register_import r WHERE r.union_id = i.union_id AND r.register = i.register AND r.state = 'RUNNING' AND r.lease_until >= ?)
         ORDER BY i.position LIMIT 1) waiting)
         AND (state = 'QUEUED' OR lease_until < ?)`,
      [lease, toSqlInstant(new Date(Date.now() + leaseMs)), now, now, now],
    );
    if (claimed.affectedRows === 0) return null;
    const [row] = await this.sql.query<Record<string, unknown>[]>(
      `SELECT ${importColumns} FROM register_import WHERE lease = ?`,
      [lease],
    );
    return row ? { ...importOf(row), lease } : null;
  }

  /** Adds a decided chunk to the tally and renews the lease; false when another runner has taken over. */
  async advance(id: string, lease: string, doneRow: number, tally: Tally): Promise<boolean> {
    const written = await this.sql.query<{ affectedRows: number }>(
      `UPDATE register_import SET done_row = ?, total_rows = total_rows + ?, accepted = accepted + ?, unchanged_rows = unchanged_rows + ?,
       refused = refused + ?, corrected = corrected + ?, lease_until = ? WHERE id = ? AND lease = ? AND state = 'RUNNING'`,
      [
        doneRow,
        tally.total,
        tally.accepted,
        tally.unchanged,
        tally.refused,
        tally.corrected,
        toSqlInstant(new Date(Date.now() + leaseMs)),
        id,
        lease,
      ],
    );
    return written.affectedRows === 1;
  }

  /** The tally so far, locked, or null when the lease is another's. */
  async tally(
    id: string,
    lease: string,
  ): Promise<Pick<Tally, "accepted" | "unchanged" | "refused"> | null> {
    const [row] = await this.sql.query<Pick<Tally, "accepted" | "unchanged" | "refused">[]>(
      "SELECT accepted, unchanged_rows AS unchanged, refused FROM register_import WHERE id = ? AND lease = ? FOR UPDATE",
      [id, lease],
    );
    return row ?? null;
  }

  async finish(id: string, state: ImportState, problem: RegisterImport["problem"]): Promise<void> {
    await this.sql.query(
      "UPDATE register_import SET state = ?, problem = ?, finished_at = ?, lease = NULL, lease_until = NULL WHERE id = ?",
      [state, problem && JSON.stringify(problem), toSqlInstant(new Date()), id],
    );
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
