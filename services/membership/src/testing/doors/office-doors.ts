import { type Doors, id, signedIn } from "./door.js";

/** Doors of offices and work plans. */
export const officeDoors: Doors = {
  "Query.workPlan": [`{ workPlan(id: "${id}") { id } }`, ["CHAIR", "OFFICER", "LEADER", "MEMBER"]],
  "Query.workPlans": ["{ workPlans { totalCount } }", ["CHAIR", "OFFICER", "LEADER", "MEMBER"]],
  "Mutation.openWorkPlan": [
    "mutation { openWorkPlan(input: {periodKind: YEAR, year: 1}) { __typename } }",
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.addWorkPlanItem": [
    `mutation { addWorkPlanItem(input: {planId: "${id}", title: "", function: BUILD, ownerId: "${id}", dueOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.changeWorkPlanItem": [
    `mutation { changeWorkPlanItem(input: {id: "${id}", version: 1}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeWorkPlanStep": [
    `mutation { takeWorkPlanStep(input: {id: "${id}", step: ADOPT}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeWorkPlanItemStep": [
    `mutation { takeWorkPlanItemStep(input: {id: "${id}", step: FINISH}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.carryOverWorkPlanItems": [
    `mutation { carryOverWorkPlanItems(input: {fromPlanId: "${id}", toPlanId: "${id}"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.committee": [
    `{ committee(id: "${id}") { id } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Query.committees": ["{ committees { totalCount } }", ["CHAIR", "OFFICER", "LEADER", "MEMBER"]],
  "Query.congressCalls": [
    "{ congressCalls { totalCount } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.callCongress": [
    `mutation { callCongress(input: {by: MEMBERS, reason: ""}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.supportCongressCall": [
    `mutation { supportCongressCall(input: {id: "${id}", isSupported: true}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.takeCongressCallStep": [
    `mutation { takeCongressCallStep(input: {id: "${id}", step: WITHDRAW}) { __typename } }`,
    ["CHAIR", "OFFICER", "LEADER", "MEMBER"],
  ],
  "Mutation.electCommittee": [
    `mutation { electCommittee(input: {orgId: "${id}", kind: UNION, termNo: 1, electedOn: "2025-01-01", document: "x", decidedBy: "x", seats: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeCommitteeStep": [
    `mutation { takeCommitteeStep(input: {id: "${id}", step: REPORT}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.delayCommittee": [
    `mutation { delayCommittee(input: {id: "${id}", until: "2025-01-01", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.fillCommitteeSeat": [
    `mutation { fillCommitteeSeat(input: {committeeId: "${id}", electedOn: "2025-01-01", document: "x", decidedBy: "x", seat: {memberId: "${id}", post: CHAIR, employment: PART_TIME, duty: GENERAL, leaderTie: NONE}}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.endCommitteeSeat": [
    `mutation { endCommitteeSeat(input: {seatId: "${id}", endsOn: "2025-01-01", reason: DIED, document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recallCommitteeSeat": [
    `mutation { recallCommitteeSeat(input: {seatId: "${id}", endsOn: "2025-01-01", votesFor: 1, document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.committeeNorms": ["{ committeeNorms { members } }", ["CHAIR", "OFFICER"]],
  "Query.officerTransfers": ["{ officerTransfers { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.cadreTrainings": ["{ cadreTrainings { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.workReports": ["{ workReports { totalCount } }", signedIn],
  "Query.cadreMerits": ["{ cadreMerits { totalCount } }", signedIn],
  "Mutation.nameDeputy": [
    `mutation { nameDeputy(input: {memberId: "${id}", deputyId: "${id}", validFrom: "2025-01-01", validTo: "2025-02-01", document: "x", decidedBy: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.endDeputy": [
    `mutation { endDeputy(id: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.requestOfficerTransfer": [
    `mutation { requestOfficerTransfer(input: {seatId: "${id}", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeOfficerTransferStep": [
    `mutation { takeOfficerTransferStep(input: {id: "${id}", step: WITHDRAW}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordPaidUnionDay": [
    `mutation { recordPaidUnionDay(input: {seatId: "${id}", on: "2025-01-02", purpose: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordCadreTraining": [
    `mutation { recordCadreTraining(input: {title: "x", organiser: "x", heldOn: "2025-01-02", days: 1, memberIds: []}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordWorkReport": [
    `mutation { recordWorkReport(input: {memberId: "${id}", kind: WORK, year: 2024, reportedOn: "2025-01-02", forum: "x", summary: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.proposeCadreMerit": [
    `mutation { proposeCadreMerit(input: {memberId: "${id}", kind: COMMEND, year: 2024, title: "x", reason: "x"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.takeCadreMeritStep": [
    `mutation { takeCadreMeritStep(input: {id: "${id}", step: CORRECT, opinion: "x"}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeBackCadreTraining": [
    `mutation { takeBackCadreTraining(id: "${id}", reason: "") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
};
