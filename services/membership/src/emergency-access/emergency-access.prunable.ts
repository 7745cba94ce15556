import type { Prunable } from "@union/persistence";

/** Emergency accesses go when the reads by them go, and the audit log. */
export const oldEmergencyAccesses: Prunable = {
  table: "emergency_access",
  age: "opened_at",
  key: "retention.auditLog",
  isPerUnion: true,
};
