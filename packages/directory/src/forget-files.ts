import type { Sql } from "@union/persistence";

/** The one thing about storage that forgetting needs. */
export type FileRemover = { remove(id: string, unionId: string): Promise<void> };

/**
 * Removes what a union uploaded and exported through this service: a workbook that was taken in is not needed any more, and
 * nobody can say of a workbook that an erased person does not stand in it. One that still waits for its import stays.
 */
export async function forgetFiles(sql: Sql, files: FileRemover, unionId: string): Promise<void> {
  const imported = await sql.query<{ id: string }[]>(
    `SELECT DISTINCT i.file_id AS id FROM register_import i WHERE i.union_id = ? AND NOT EXISTS (
       SELECT 1 FROM register_import w WHERE w.union_id = i.union_id AND w.file_id = i.file_id AND w.state IN ('QUEUED', 'RUNNING'))`,
    [unionId],
  );
  const exported = await sql.query<{ id: string }[]>(
    "SELECT subject AS id FROM audit_log WHERE union_id = ? AND action IN ('exportRegister', 'exportMyData', 'exportRefusedRows') AND subject IS NOT NULL",
    [unionId],
  );
  for (const { id } of [...imported, ...exported]) await files.remove(id, unionId);
}
