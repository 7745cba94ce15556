import type { PersonColumn } from "@union/directory";

/** Where this service names people: all of it follows when two of them turn out to be one. */
export const personColumns: readonly PersonColumn[] = [
  { table: "visit", column: "member_id", key: ["id"] },
];
