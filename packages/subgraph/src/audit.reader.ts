import type { Page, PageRequest } from "@union/kernel";
import { countRows, type List, readPage, type SensitiveAct, type Sql } from "@union/persistence";

export type AuditRow = {
  readonly accountId: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly subject: string | null;
  readonly sensitiveAct: SensitiveAct | null;
  readonly traceId: string;
  readonly at: string;
};

const entries = (unionId: string): List => ({
  select:
    "account_id AS accountId, action, outcome, subject, sensitive_act AS sensitiveAct, trace_id AS traceId, at",
  from: "audit_log",
  where: [{ sql: "union_id = ?", params: [unionId] }],
  order: [{ by: "position", descending: true, isNumber: true }],
});

/** The audit log of a service, newest first. */
export class AuditReader {
  constructor(private readonly sql: Sql) {}

  list(unionId: string, page: PageRequest): Promise<Page<AuditRow>> {
    return readPage<AuditRow>(this.sql, entries(unionId), page);
  }
  count(unionId: string): Promise<number> {
    return countRows(this.sql, entries(unionId));
  }
}
