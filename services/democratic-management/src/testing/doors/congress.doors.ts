import { roles } from "@union/kernel";
import { type Door, id, officers, staff, staffAndHospital } from "./door.js";

/** Terms of congresses and their delegates. */
export const congressDoors: readonly Door[] = [
  ["Query.congress", `{ congress(id: "${id}") { no } }`, roles],
  ["Query.congresses", "{ congresses { totalCount } }", staffAndHospital],
  ["Query.congressNorms", "{ congressNorms(type: STAFF, persons: 850) { min } }", officers],
  [
    "Mutation.foundCongress",
    `mutation { foundCongress(input: { type: STAFF, no: 1, termFrom: "2026-01-01", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.correctCongress",
    `mutation { correctCongress(input: { id: "${id}", no: 1, termFrom: "2026-01-01", termYears: 5, opinion: "因", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.delayCongress",
    `mutation { delayCongress(input: { id: "${id}", until: "2026-01-01", opinion: "因", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.beginCongress",
    `mutation { beginCongress(input: { id: "${id}", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.drawDistricts",
    `mutation { drawDistricts(input: { congressId: "${id}", districts: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.divideSeats",
    `mutation { divideSeats(input: { congressId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.formDelegations",
    `mutation { formDelegations(input: { congressId: "${id}", delegations: [] }) { __typename } }`,
    officers,
  ],
  ["Query.delegate", `{ delegate(id: "${id}") { id } }`, roles],
  ["Query.delegates", "{ delegates { totalCount } }", staff],
  [
    "Mutation.nominateDelegates",
    `mutation { nominateDelegates(input: { congressId: "${id}", delegates: [], document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordDistrictElections",
    `mutation { recordDistrictElections(input: { congressId: "${id}", elections: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeDelegateStep",
    `mutation { takeDelegateStep(input: { ids: ["${id}"], step: CREDENTIAL, document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recallDelegate",
    `mutation { recallDelegate(input: { id: "${id}", on: "2026-01-01", votesFor: 1, document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.endDelegate",
    `mutation { endDelegate(input: { id: "${id}", reason: RESIGNED, on: "2026-01-01", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
];
