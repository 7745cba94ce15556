import { withheld } from "@union/directory";
import type { Sql } from "@union/persistence";

/**
 * Takes an erased person's words out of the reasons of sensitive exports, which people type, here and in the audit log; that
 * there were these exports, and who stood in them, stays.
 */
export async function forgetExports(
  sql: Sql,
  unionId: string,
  memberId: string,
  words: readonly string[],
): Promise<void> {
  for (const word of words.filter((one) => one !== "")) {
    await sql.query(
      `UPDATE sensitive_export e JOIN sensitive_export_person p ON p.union_id = e.union_id AND p.export_id = e.id
       SET e.reason = REPLACE(e.reason, ?, ?) WHERE p.union_id = ? AND p.member_id = ?`,
      [word, withheld, unionId, memberId],
    );
    await sql.query(
      `UPDATE audit_log SET detail = REPLACE(detail, ?, ?)
       WHERE union_id = ? AND sensitive_act = 'EXPORT' AND LOCATE(?, detail) > 0`,
      [word, withheld, unionId, word],
    );
  }
}
