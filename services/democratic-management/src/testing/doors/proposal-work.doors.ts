import { type Role, roles } from "@union/kernel";
import { type Door, id, officers } from "./door.js";

const followers: readonly Role[] = ["DEPARTMENT_HANDLER", "HOSPITAL_LEADER"];

/** What moves proposals. */
export const proposalWorkDoors: readonly Door[] = [
  ["Query.proposalsToHandle", `{ proposalsToHandle { totalCount } }`, followers],
  ["Query.proposalsToSecond", `{ proposalsToSecond { totalCount } }`, roles],
  ["Query.similarProposals", `{ similarProposals(title: "a") { no } }`, roles],
  ["Query.delegatesToSecond", `{ delegatesToSecond(name: "a") { name } }`, roles],
  [
    "Query.proposalStatistics",
    `{ proposalStatistics(congressNo: 3, sessionNo: 2) { total { received } } }`,
    officers,
  ],
  ["Query.proposalAwards", `{ proposalAwards(congressNo: 3, sessionNo: 2) { id } }`, officers],
  [
    "Mutation.draftProposal",
    `mutation { draftProposal(input: { text: { title: "a", category: "b", grounds: "c", measure: "d" } }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.reviseProposal",
    `mutation { reviseProposal(input: { id: "${id}", text: { title: "a", category: "b", grounds: "c", measure: "d" } }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.askToSecond",
    `mutation { askToSecond(input: { id: "${id}", memberIds: [] }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.secondProposal",
    `mutation { secondProposal(input: { id: "${id}", agrees: true }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.takeProposalStep",
    `mutation { takeProposalStep(input: { id: "${id}", step: SUBMIT }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.examineProposal",
    `mutation { examineProposal(input: { id: "${id}", outcome: FILE, document: "a", decidedBy: "b", decidedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.assignProposal",
    `mutation { assignProposal(input: { id: "${id}", leadDepartmentId: "${id}", handlerId: "${id}", headId: "${id}", leaderId: "${id}", document: "a" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.changeProposalHandlers",
    `mutation { changeProposalHandlers(input: { id: "${id}", handlerId: "${id}", headId: "${id}", leaderId: "${id}", reason: "a" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.writeProposalAnswer",
    `mutation { writeProposalAnswer(input: { proposalId: "${id}", class: A, content: "a" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.takeProposalAnswerStep",
    `mutation { takeProposalAnswerStep(input: { id: "${id}", step: SEND_BACK }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.rateProposalAnswer",
    `mutation { rateProposalAnswer(input: { id: "${id}", satisfaction: SATISFIED }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.askProposalExtension",
    `mutation { askProposalExtension(input: { proposalId: "${id}", days: 1, reason: "a" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.decideProposalExtension",
    `mutation { decideProposalExtension(input: { id: "${id}", step: GRANT }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.pauseProposal",
    `mutation { pauseProposal(input: { id: "${id}", reason: EMERGENCY }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.resumeProposal",
    `mutation { resumeProposal(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeProposalFollowUpStep",
    `mutation { takeProposalFollowUpStep(input: { answerId: "${id}", step: PROVE }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.awardProposal",
    `mutation { awardProposal(input: { congressNo: 3, sessionNo: 2, kind: BEST_PROPOSAL, document: "a", decidedBy: "b", decidedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.withdrawProposalAward",
    `mutation { withdrawProposalAward(input: { id: "${id}", reason: "a" }) { __typename } }`,
    officers,
  ],
];
