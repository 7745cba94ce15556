import type { PersonColumn } from "@union/directory";

/**
 * Where notifications names people: all of it follows a merge. Grants are not among them: whoever is merged holds none, and
 * a notice that names him goes to who he is.
 */
export const personColumns: readonly PersonColumn[] = [
  { table: "delivery", column: "recipient_id", key: ["channel", "notice_id"] },
  { table: "preference", column: "recipient_id", key: ["topic", "channel"] },
  { table: "contact", column: "recipient_id", key: ["channel"] },
  { table: "rest_window", column: "recipient_id", key: ["from_at"] },
];
