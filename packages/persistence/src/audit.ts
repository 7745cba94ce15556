import type { Actor } from "@union/kernel";
import type { Sql } from "./database.js";
import { toSqlInstant } from "./instant.js";

/** 敏感操作 — an act that shows P2 or P3 values in the clear: one value is read, or a file of them is written. */
export type SensitiveAct = "READ" | "EXPORT";

/** One line of who did what, when, with which outcome. `detail` holds ids and codes, never a P2 or P3 value. */
export type AuditEntry = {
  readonly action: string;
  readonly outcome: string;
  readonly subject: string | null;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  /** Set where somebody was shown guarded values: the audit administrators hear of such acts once a day. */
  readonly sensitiveAct?: SensitiveAct | undefined;
  readonly traceId: string;
};

/**
 * Appends to the audit log. Entries go only when they are older than `retention.auditLog`; none is ever updated, but that the words
 * of an erased person go from the reasons of sensitive exports.
 */
export async function audit(
  sql: Sql,
  actor: Pick<Actor, "unionId"> & { readonly accountId: string | null },
  entry: AuditEntry,
): Promise<void> {
  await sql.query(
    `INSERT INTO audit_log (union_id, account_id, action, outcome, subject, detail, sensitive_act, trace_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      actor.unionId,
      actor.accountId,
      entry.action,
      entry.outcome,
      entry.subject,
      entry.detail ? JSON.stringify(entry.detail) : null,
      entry.sensitiveAct ?? null,
      entry.traceId,
      toSqlInstant(new Date()),
    ],
  );
}
