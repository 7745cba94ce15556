import type { Prunable } from "@union/persistence";

/** A session ends 14 days after its last use at the latest: one that was ended before goes that much later. */
export const endedSessions: Prunable = {
  table: "session",
  age: "expires_at",
  key: "retention.endedSessions",
  isPerUnion: true,
};
