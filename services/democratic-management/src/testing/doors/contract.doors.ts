import type { Role } from "@union/kernel";
import { type Door, id, officers } from "./door.js";

const contractReaders: readonly Role[] = [
  ...officers,
  "BRANCH_CHAIR",
  "GROUP_LEADER",
  "MEMBER",
  "HOSPITAL_LEADER",
];

/** The root fields of collective contracts, asked for something that does not exist, and who gets past the door. */
export const contractDoors: readonly Door[] = [
  ["Query.collectiveContract", `{ collectiveContract(id: "${id}") { id } }`, contractReaders],
  ["Query.collectiveContracts", "{ collectiveContracts { totalCount } }", contractReaders],
  [
    "Mutation.demandCollectiveContract",
    `mutation { demandCollectiveContract(input: { title: "x", kind: COLLECTIVE, basis: VOLUNTARY, demandedBy: STAFF, demandedOn: "2025-01-01", document: "x", campusId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.answerContractDemand",
    `mutation { answerContractDemand(input: { id: "${id}", agrees: true, answeredOn: "2025-01-01", document: "x" }) { __typename } }`,
    [...officers, "HOSPITAL_LEADER"],
  ],
  [
    "Mutation.fixContractRepresentatives",
    `mutation { fixContractRepresentatives(input: { id: "${id}", representatives: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.openContractNegotiation",
    `mutation { openContractNegotiation(input: { id: "${id}", listPublishedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.suspendContractNegotiation",
    `mutation { suspendContractNegotiation(input: { id: "${id}", suspendedOn: "2025-01-01", nextOn: "2025-01-01", reason: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeContractStep",
    `mutation { takeContractStep(input: { id: "${id}", step: RESUME }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordContractMeeting",
    `mutation { recordContractMeeting(input: { contractId: "${id}", heldOn: "2025-01-01", subject: "x", minutesFileId: "${id}", signedByStaff: true, signedByEmployer: true }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.addContractClause",
    `mutation { addContractClause(input: { contractId: "${id}", chapterNo: 1, chapter: "x", clauseNo: 1, text: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.rewriteContractClause",
    `mutation { rewriteContractClause(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.commentOnContractClause",
    `mutation { commentOnContractClause(input: { clauseId: "${id}", text: "x" }) { __typename } }`,
    contractReaders,
  ],
  [
    "Mutation.disposeContractComment",
    `mutation { disposeContractComment(input: { id: "${id}", step: ADOPT }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordContractVote",
    `mutation { recordContractVote(input: { id: "${id}", votedOn: "2025-01-01", total: 1, present: 1, issued: 1, collected: 1, valid: 1, yes: 1, against: 0, abstain: 0 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.signCollectiveContract",
    `mutation { signCollectiveContract(input: { id: "${id}", signedOn: "2025-01-01", document: "x", termYears: 1 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordContractExchange",
    `mutation { recordContractExchange(input: { contractId: "${id}", exchangedOn: "2025-01-01", document: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.sealCollectiveContract",
    `mutation { sealCollectiveContract(input: { id: "${id}", sealedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.notifyContractEnd",
    `mutation { notifyContractEnd(input: { id: "${id}", notifiedOn: "2025-01-01", notified: "x", document: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.fileCollectiveContract",
    `mutation { fileCollectiveContract(input: { id: "${id}", filedWith: UPPER_UNION, filedOn: "2025-01-01", receivedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.objectToCollectiveContract",
    `mutation { objectToCollectiveContract(input: { id: "${id}", objectedOn: "2025-01-01", reason: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.publishCollectiveContract",
    `mutation { publishCollectiveContract(input: { id: "${id}", publishedOn: "2025-01-01", how: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.reportCollectiveContract",
    `mutation { reportCollectiveContract(input: { id: "${id}", reportedOn: "2025-01-01", summary: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.changeCollectiveContract",
    `mutation { changeCollectiveContract(input: { id: "${id}", ends: false, ground: AGREEMENT, reason: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.inspectContractClause",
    `mutation { inspectContractClause(input: { clauseId: "${id}", inspectedOn: "2025-01-01", result: PERFORMED, note: "x" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.openContractDispute",
    `mutation { openContractDispute(input: { contractId: "${id}", matter: "x", openedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeContractDisputeStep",
    `mutation { takeContractDisputeStep(input: { id: "${id}", step: SETTLE, opinion: "x" }) { __typename } }`,
    officers,
  ],
];
