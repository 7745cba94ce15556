import { type Doors, id, signedIn } from "./door.js";

/** Doors of dues. */
export const duesDoors: Doors = {
  "Query.myDues": ["{ myDues(year: 2025) { id } }", signedIn],
  "Query.dues": ["{ dues { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.duesLackingBase": [
    `{ duesLackingBase(month: "2025-03") { totalCount } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.duesBatch": [`{ duesBatch(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.duesBatches": ["{ duesBatches { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.duesArrears": ["{ duesArrears { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.duesAgeing": ["{ duesAgeing { persons } }", ["CHAIR", "OFFICER"]],
  "Mutation.chargeDues": [
    `mutation { chargeDues(month: "none") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordDuesBase": [
    `mutation { recordDuesBase(input: {memberId: "${id}", fromMonth: "none", items: [], document: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.waiveDues": [
    `mutation { waiveDues(input: {chargeId: "${id}", reason: "x", document: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.importPayroll": [
    `mutation { importPayroll(input: {number: "", deductedOn: "2025-03-15", rows: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.receiveDues": [
    `mutation { receiveDues(input: {number: "", receivedOn: "2025-03-15", chargeIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.authoriseDeduction": [
    `mutation { authoriseDeduction(input: {memberId: "${id}"}) { __typename } }`,
    signedIn,
  ],
  "Mutation.withdrawDeduction": [
    `mutation { withdrawDeduction(memberId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.takeBackDuesRun": [
    `mutation { takeBackDuesRun(id: "${id}", reason: "") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeBackDuesBatch": [
    `mutation { takeBackDuesBatch(id: "${id}", reason: "") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
};
