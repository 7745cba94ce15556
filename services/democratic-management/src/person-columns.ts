import type { PersonColumn } from "@union/directory";

/** Where this service names people: all of it follows when two of them turn out to be one. */
export const personColumns: readonly PersonColumn[] = [
  { table: "proposal", column: "proposer_id", key: ["id"] },
  { table: "proposal_seconder", column: "member_id", key: ["proposal_id", "position"] },
  { table: "proposal", column: "handler_member_id", key: ["id"] },
  { table: "proposal", column: "head_member_id", key: ["id"] },
  { table: "proposal", column: "leader_member_id", key: ["id"] },
  {
    table: "proposal_department",
    column: "handler_member_id",
    key: ["proposal_id", "department_id"],
  },
  { table: "delegate", column: "member_id", key: ["id"] },
];
