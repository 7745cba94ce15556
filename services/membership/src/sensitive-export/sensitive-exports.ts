import { bulkInsert, toSqlInstant } from "@union/persistence";
import type { ExportRecord } from "@union/registers";

/** Keeps who stood in a sensitive export, in membership's own tables. */
export const sensitiveExports: ExportRecord = {
  addPeople: (sql, { unionId, id, at }, memberIds) =>
    bulkInsert(
      sql,
      "sensitive_export_person",
      ["union_id", "member_id", "export_id", "at"],
      memberIds.map((memberId) => [unionId, memberId, id, toSqlInstant(at)]),
    ),
  async close(sql, { unionId, id, accountId, role, what, reason, at }, count) {
    await sql.query(
      "INSERT INTO sensitive_export (union_id, id, account_id, role, what, reason, people, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [unionId, id, accountId, role, what, reason, count, toSqlInstant(at)],
    );
  },
};
