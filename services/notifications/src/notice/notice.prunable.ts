import type { Prunable } from "@union/persistence";

/** A notice goes once everybody was reached and nothing is left of its deliveries. */
export const oldNotices: Prunable = {
  table: "notice",
  age: "opened_at",
  key: "retention.inbox",
  isPerUnion: true,
  mayGo: `reached >= expected AND NOT EXISTS (SELECT 1 FROM delivery
    WHERE delivery.union_id = notice.union_id AND delivery.notice_id = notice.id)`,
};
