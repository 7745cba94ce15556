import { type Doors, id, signedIn } from "./door.js";

/** Doors of a person's rights, and records that are one person. */
export const rightsDoors: Doors = {
  "Query.duplicateCandidates": ["{ duplicateCandidates { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.memberMerge": [`{ memberMerge(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.memberMerges": ["{ memberMerges { totalCount } }", ["CHAIR", "OFFICER"]],
  "Mutation.dismissDuplicate": [
    `mutation { dismissDuplicate(input: {id: "${id}", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.proposeMerge": [
    `mutation { proposeMerge(input: {survivorId: "${id}", absorbedId: "${id}", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeMergeStep": [
    `mutation { takeMergeStep(input: {id: "${id}", step: CONFIRM}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.erasures": ["{ erasures { totalCount } }", signedIn],
  "Query.dueErasures": ["{ dueErasures { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.retentionSchedule": ["{ retentionSchedule { key amount unit source } }", signedIn],
  "Mutation.requestErasure": [
    `mutation { requestErasure(input: {reason: ""}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeErasureStep": [
    `mutation { takeErasureStep(input: {id: "${id}", step: erase}) { __typename } }`,
    signedIn,
  ],
  "Query.corrections": ["{ corrections { totalCount } }", signedIn],
  "Mutation.requestCorrection": [
    `mutation { requestCorrection(input: {field: name, value: "", reason: ""}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeCorrectionStep": [
    `mutation { takeCorrectionStep(input: {id: "${id}", step: approve}) { __typename } }`,
    signedIn,
  ],
  "Mutation.revealCorrection": [
    `mutation { revealCorrection(id: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.deleteOwnField": [
    "mutation { deleteOwnField(field: education) { __typename } }",
    signedIn,
  ],
  "Query.myData": ["{ myData { mobileMasked } }", signedIn],
  "Query.mySensitiveReads": ["{ mySensitiveReads { totalCount } }", signedIn],
  "Mutation.showOwnValues": ["mutation { showOwnValues { __typename } }", signedIn],
  "Mutation.exportMyData": ["mutation { exportMyData(format: JSON) { __typename } }", signedIn],
  "Query.processingPurposes": ["{ processingPurposes { code } }", signedIn],
  "Mutation.answerConsent": [
    `mutation { answerConsent(input: {purpose: "NONE", version: 1, answer: GIVEN}) { __typename } }`,
    signedIn,
  ],
  "Mutation.declarePurpose": [
    `mutation { declarePurpose(input: {code: "", name: "", text: "", kinds: "", recipients: "", retention: "", contact: "", isSensitive: false}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.openEmergencyAccess": [
    `mutation { openEmergencyAccess(input: {memberId: "${id}", reason: ""}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.revealInEmergency": [
    `mutation { revealInEmergency(accessId: "${id}", field: MOBILE) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.unlockAccount": [
    `mutation { unlockAccount(accountId: "${id}", reason: "") { __typename } }`,
    ["SYSTEM"],
  ],
  "Query.emergencyAccesses": ["{ emergencyAccesses { totalCount } }", ["SECURITY", "AUDIT"]],
  "Mutation.takeEmergencyAccessStep": [
    `mutation { takeEmergencyAccessStep(input: {id: "${id}", step: confirm, opinion: ""}) { __typename } }`,
    ["SECURITY"],
  ],
  "Query.impactAssessments": [
    "{ impactAssessments { totalCount } }",
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Query.dataIncidents": ["{ dataIncidents { totalCount } }", ["CHAIR", "OFFICER", "SECURITY"]],
  "Query.dataHandovers": ["{ dataHandovers { totalCount } }", ["CHAIR", "OFFICER", "SECURITY"]],
  "Query.ownDataIncidents": ["{ ownDataIncidents { id } }", signedIn],
  "Query.ownDataHandovers": ["{ ownDataHandovers { id } }", signedIn],
  "Mutation.submitImpactAssessment": [
    `mutation { submitImpactAssessment(input: {kind: PROVIDING, title: "x", necessity: "x", impact: "x", measures: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.takeImpactAssessmentStep": [
    `mutation { takeImpactAssessmentStep(input: {id: "${id}", step: APPROVE, opinion: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.reportDataIncident": [
    `mutation { reportDataIncident(input: {title: "x", kinds: "x", cause: "x", harm: "x", measures: "x", contact: "x", foundOn: "2025-01-01", memberIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.takeDataIncidentStep": [
    `mutation { takeDataIncidentStep(input: {id: "${id}", step: CONTAIN, opinion: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
  "Mutation.recordDataHandover": [
    `mutation { recordDataHandover(input: {recipient: "x", contact: "x", purpose: "X", kinds: "x", way: "x", basis: LEGAL_DUTY, assessmentId: "${id}", handedOn: "2025-01-01", memberIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER", "SECURITY"],
  ],
};
