import type { Actor } from "@union/kernel";
import type { Sql } from "./database.js";
import { toSqlInstant } from "./instant.js";

/** One line of who did what, when, with which outcome. `detail` holds ids and codes, never a P2 or P3 value. */
export type AuditEntry = {
  readonly action: string;
  readonly outcome: string;
  readonly subject: string | null;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  readonly traceId: string;
};

/** Appends to the audit log, which is never updated; entries go only when they are older than `retention.auditLog`. */
export async function audit(
  sql: Sql,
  actor: Pick<Actor, "unionId"> & { readonly accountId: string | null },
  entry: AuditEntry,
): Promise<void> {
  await sql.query(
    `INSERT INTO audit_log (union_id, account_id, action, outcome, subject, detail, trace_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      actor.unionId,
      actor.accountId,
      entry.action,
      entry.outcome,
      entry.subject,
      entry.detail ? JSON.stringify(entry.detail) : null,
      entry.traceId,
      toSqlInstant(new Date()),
    ],
  );
}
