import type { Prunable } from "./prunable.js";

/** What every service writes down by itself and keeps for a time only. Marks of events done are the worker's to prune. */
export const infrastructurePrunables: readonly Prunable[] = [
  {
    table: "outbox",
    age: "published_at",
    key: "retention.toldEvents",
    isPerUnion: false,
    // What somebody has not confirmed may have to be told again: Redis may forget it, or it lies as a dead letter.
    mayGo: "NOT EXISTS (SELECT 1 FROM outbox_told WHERE outbox_told.position = outbox.position)",
  },
  {
    table: "command_log",
    age: "created_at",
    key: "retention.commandLog",
    isPerUnion: false,
  },
  { table: "audit_log", age: "at", key: "retention.auditLog", isPerUnion: true },
];
