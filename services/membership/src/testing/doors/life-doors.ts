import { type Doors, id, signedIn } from "./door.js";

/** Doors of people and the life of memberships. */
export const lifeDoors: Doors = {
  "Query.member": [`{ member(id: "${id}") { name } }`, signedIn],
  "Query.members": ["{ members { totalCount } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Query.staffCoverage": ["{ staffCoverage { staff } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Mutation.recordMembershipFact": [
    `mutation { recordMembershipFact(input: {memberId: "${id}", kind: DIED, effectiveOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.membershipMatter": [`{ membershipMatter(id: "${id}") { id } }`, signedIn],
  "Query.membershipMatters": ["{ membershipMatters { totalCount } }", signedIn],
  "Query.receivingUnions": ["{ receivingUnions { name } }", ["CHAIR", "OFFICER"]],
  "Mutation.offerMove": [
    `mutation { offerMove(input: {memberId: "${id}", toCampusId: "${id}", movesOn: "2025-01-01", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.startTransfer": [
    `mutation { startTransfer(input: {memberId: "${id}", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.requestWithdrawal": [
    `mutation { requestWithdrawal(memberId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.openDeemedWithdrawal": [
    `mutation { openDeemedWithdrawal(memberId: "${id}", months: []) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.proposeExpulsion": [
    `mutation { proposeExpulsion(memberId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeMatterStep": [
    `mutation { takeMatterStep(input: {id: "${id}", step: cancel}) { __typename } }`,
    signedIn,
  ],
  ...Object.fromEntries(
    [
      `retainMembership(input: {memberId: "${id}", cause: RETIREMENT, document: "x", decidedBy: "x"})`,
      `restoreMembership(input: {memberId: "${id}", document: "x", decidedBy: "x"})`,
      `recordDeath(input: {memberId: "${id}", document: "x", decidedBy: "x"})`,
      `reverseMembershipFact(input: {memberId: "${id}", effectiveOn: "2025-01-01", reason: "x", document: "x", decidedBy: "x"})`,
      `setRetirementTrack(memberId: "${id}")`,
    ].map((call) => [
      `Mutation.${call.slice(0, call.indexOf("("))}`,
      [`mutation { ${call} { __typename } }`, ["CHAIR", "OFFICER"]] as const,
    ]),
  ),
  "Mutation.revealMember": [
    `mutation { revealMember(memberId: "${id}", field: MOBILE, reason: "核对身份") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
};
