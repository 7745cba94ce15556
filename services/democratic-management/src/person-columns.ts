import type { PersonColumn } from "@union/directory";

/** Where this service names people: all of it follows when two of them turn out to be one. */
export const personColumns: readonly PersonColumn[] = [
  { table: "proposal", column: "proposer_id", key: ["id"] },
  { table: "proposal_seconder", column: "member_id", key: ["proposal_id", "position"] },
  { table: "delegate", column: "member_id", key: ["id"] },
  { table: "disclosure_feedback", column: "member_id", key: ["id"] },
  { table: "suggestion", column: "proposer_id", key: ["id"] },
  { table: "suggestion_share", column: "member_id", key: ["suggestion_id", "position"] },
];
