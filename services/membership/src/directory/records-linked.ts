import type { EventHandlers } from "@union/worker";

/** A service has built something on people: their import can no longer be undone. */
export const recordsLinked: NonNullable<EventHandlers["records.linked.v1"]> = async (
  tx,
  { unionId, payload },
) => {
  const rows = payload.memberIds.map((memberId) => [unionId, memberId, payload.service]);
  if (rows.length > 0)
    await tx.query("INSERT IGNORE INTO member_link (union_id, member_id, service) VALUES ?", [
      rows,
    ]);
};
