import type { PersonColumn } from "@union/directory";

/** Where this service names people: all of it follows when two of them turn out to be one. */
export const personColumns: readonly PersonColumn[] = [
  { table: "proposal", column: "proposer_id", key: ["id"] },
  { table: "proposal_seconder", column: "member_id", key: ["proposal_id", "position"] },
  { table: "delegate", column: "member_id", key: ["id"] },
  { table: "contract_representative", column: "member_id", key: ["contract_id", "position"] },
  { table: "contract_comment", column: "author_id", key: ["id"] },
];
