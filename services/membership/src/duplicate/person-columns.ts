import type { PersonColumn } from "@union/directory";

const byId = (table: string): PersonColumn => ({ table, column: "member_id", key: ["id"] });

/**
 * Where membership names people beside post and membership_fact, which merges look after themselves: rows follow whoever stands for
 * the person. Where the survivor has a row of that key himself, such as his number or his card in use, his stands.
 */
export const personColumns: readonly PersonColumn[] = [
  ...[
    "cadre_merit",
    "congress_call",
    "cadre_work_report",
    "committee_seat",
    "officer_transfer",
    "officer_paid_day",
  ].map(byId),
  ...["dues_charge", "dues_arrears", "dues_authorisation", "membership_matter"].map(byId),
  ...["officer_deputy", "reversed_fact", "consent"].map(byId),
  { table: "officer_deputy", column: "deputy_id", key: ["id"] },
  { table: "work_plan_item", column: "owner_id", key: ["id"] },
  { table: "cadre_training_attendance", column: "member_id", key: ["training_id"] },
  { table: "data_incident_person", column: "member_id", key: ["incident_id"] },
  { table: "data_handover_person", column: "member_id", key: ["handover_id"] },
  { table: "congress_call_supporter", column: "member_id", key: ["call_id"] },
  { table: "dues_lacking_base", column: "member_id", key: ["month"] },
  { table: "retention", column: "member_id", key: ["effective_on"] },
  { table: "retirement_track", column: "member_id", key: ["union_id"] },
  { table: "enrolment", column: "member_id", key: ["id"] },
  { table: "enrolment_invitation", column: "member_id", key: ["campaign_id"] },
  { table: "member_card", column: "member_id", key: ["id"] },
  { table: "member_number", column: "member_id", key: ["union_id"] },
];

/**
 * Where it names people and nothing follows: who owns an account or was looked at stays as it was, links hold either record, an
 * erasure and a copy are of the record that was erased or copied, and a base of dues or a correction is sealed with that record's key.
 */
export const unfollowed = [
  ...[
    "account.member_id",
    "dues_base.member_id",
    "duplicate_candidate.dismisser_id",
    "member_link.member_id",
  ],
  ...["member_merge.proposer_id", "membership_fact.member_id", "person_trace.member_id"],
  ...[
    "person_traced.member_id",
    "policy_proposal.proposer_id",
    "post.member_id",
    "reveal.member_id",
  ],
  ...["data_copy.member_id", "emergency_access.member_id", "erasure.member_id"],
  "sensitive_export_person.member_id",
  "record_correction.member_id",
];
