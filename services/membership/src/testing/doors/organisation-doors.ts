import { type Doors, id, signedIn } from "./door.js";

/** Doors of organisation, its acts and its own rules. */
export const organisationDoors: Doors = {
  "Query.unionOrg": ["{ unionOrg { name } }", signedIn],
  "Query.campuses": [
    "{ campuses { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.departments": [
    "{ departments { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.unionOrgs": [
    "{ unionOrgs { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.organisationAct": [
    `{ organisationAct(id: "${id}") { id } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Query.organisationActs": [
    "{ organisationActs { totalCount } }",
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.proposeOrganisationAct": [
    `mutation { proposeOrganisationAct(input: {kind: RENAME, effectiveOn: "2025-01-01", nodeIds: [], document: "", decidedBy: "", decidedOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.takeOrganisationActStep": [
    `mutation { takeOrganisationActStep(input: {id: "${id}", step: confirm}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.policies": ["{ policies { key } }", signedIn],
  "Mutation.overridePolicy": [
    `mutation { overridePolicy(input: {key: "none", value: 1, effectiveFrom: "2025-01-01", source: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.policyHistory": [`{ policyHistory(key: "none") { validFrom } }`, signedIn],
  "Query.policyProfiles": ["{ policyProfiles { code } }", signedIn],
  "Query.policyProposal": [`{ policyProposal(id: "${id}") { id } }`, ["CHAIR"]],
  "Query.policyProposals": ["{ policyProposals { totalCount } }", ["CHAIR"]],
  "Query.policyDryRun": [
    `{ policyDryRun(input: {key: "none", value: 1}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.adoptPolicyProfile": [
    `mutation { adoptPolicyProfile(input: {profile: "none", effectiveFrom: "2025-01-01", source: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.takePolicyProposalStep": [
    `mutation { takePolicyProposalStep(input: {id: "${id}", step: APPROVE}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.openCampus": [
    `mutation { openCampus(input: {name: "", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.setUpOrg": [
    `mutation { setUpOrg(input: {level: GROUP, name: "", parentId: "${id}", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.unionEnds": ["{ unionEnds { id } }", ["CHAIR"]],
  "Mutation.proposeUnionEnd": [
    `mutation { proposeUnionEnd(input: {endsOn: "2025-01-01", reason: "", document: "", decidedBy: ""}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.takeUnionEndStep": [
    `mutation { takeUnionEndStep(input: {id: "${id}", step: REPORT}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.recordFounding": [
    `mutation { recordFounding(input: {document: "", approvedBy: "", approvedOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.recordEmployer": [
    `mutation { recordEmployer(input: {name: "", creditCode: ""}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.openDepartment": [
    `mutation { openDepartment(input: {campusId: "${id}", name: "", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
};
