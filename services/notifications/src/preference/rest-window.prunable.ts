import type { Prunable } from "@union/persistence";

/** Rests that are over. */
export const endedRests: Prunable = {
  table: "rest_window",
  age: "to_at",
  key: "retention.endedRests",
  isPerUnion: true,
};
