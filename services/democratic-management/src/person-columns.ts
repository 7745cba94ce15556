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
  { table: "contract_representative", column: "member_id", key: ["contract_id", "position"] },
  { table: "contract_comment", column: "author_member_id", key: ["id"] },
  { table: "evaluation_subject", column: "member_id", key: ["id"] },
  { table: "evaluation_subject", column: "talked_by_member_id", key: ["id"] },
  { table: "recall_procedure", column: "member_id", key: ["id"] },
  { table: "evaluation_rectification", column: "member_id", key: ["id"] },
  { table: "disclosure_feedback", column: "member_id", key: ["id"] },
  { table: "session_task", column: "owner_id", key: ["id"] },
  { table: "congress_body", column: "head_member_id", key: ["id"] },
  { table: "congress_body_member", column: "member_id", key: ["body_id"] },
  { table: "session_attendance", column: "member_id", key: ["session_id", "delegate_id"] },
  { table: "agenda_candidate", column: "member_id", key: ["vote_id"] },
  { table: "election_candidate", column: "member_id", key: ["item_id"] },
  { table: "election_teller", column: "member_id", key: ["item_id", "approval_no"] },
  { table: "resolution", column: "owner_id", key: ["id"] },
  { table: "suggestion", column: "proposer_id", key: ["id"] },
  { table: "suggestion_share", column: "member_id", key: ["suggestion_id", "position"] },
];
