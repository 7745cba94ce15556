import type { Files } from "@union/files";
import type { Sql } from "@union/persistence";

/** Removes the files that an erased person had given as proof, and the copies of his data that still lie there. */
export async function forgetProofs(
  sql: Sql,
  files: Pick<Files, "remove">,
  unionId: string,
  memberId: string,
): Promise<void> {
  const found = await sql.query<{ id: string }[]>(
    `SELECT proof_file_id AS id FROM record_correction WHERE union_id = ? AND member_id = ? AND proof_file_id IS NOT NULL
     UNION SELECT file_id FROM data_copy WHERE union_id = ? AND member_id = ?`,
    [unionId, memberId, unionId, memberId],
  );
  for (const { id } of found) await files.remove(id, unionId);
}
