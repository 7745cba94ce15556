import type { Prunable } from "@union/persistence";

const likeTheLog = { age: "at", key: "retention.auditLog", isPerUnion: true } as const;

/** Who saw guarded values goes when the audit log of it goes: single reads, exports, and who stood in these. */
export const sensitiveExportPrunables: readonly Prunable[] = [
  { table: "reveal", ...likeTheLog },
  { table: "sensitive_export_person", ...likeTheLog },
  { table: "sensitive_export", ...likeTheLog },
];
