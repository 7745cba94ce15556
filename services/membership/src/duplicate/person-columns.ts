import type { PersonColumn } from "@union/directory";

/**
 * Where membership names people beside post and membership_fact, which merges look after themselves: rows follow whoever stands for
 * the person. Where the survivor has a row of that key himself, such as his number or his card in use, his stands.
 */
export const personColumns: readonly PersonColumn[] = [
  { table: "enrolment", column: "member_id", key: ["id"] },
  { table: "enrolment_invitation", column: "member_id", key: ["campaign_id"] },
  { table: "member_card", column: "member_id", key: ["id"] },
  { table: "member_number", column: "member_id", key: ["union_id"] },
];

/** Where it names people and nothing follows: who owns an account or was looked at stays as it was, links hold either record. */
export const unfollowed = [
  ...["account.member_id", "duplicate_candidate.dismisser_id", "member_link.member_id"],
  ...["member_merge.proposer_id", "membership_fact.member_id", "person_trace.member_id"],
  ...[
    "person_traced.member_id",
    "policy_proposal.proposer_id",
    "post.member_id",
    "reveal.member_id",
  ],
];
