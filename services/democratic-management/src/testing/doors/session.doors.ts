import { roles } from "@union/kernel";
import { type Door, id, officers, staffAndHospital } from "./door.js";

/** Sessions of congresses, and what is between them. */
export const sessionDoors: readonly Door[] = [
  ["Query.congressSession", `{ congressSession(id: "${id}") { id } }`, staffAndHospital],
  ["Query.congressSessions", "{ congressSessions { totalCount } }", staffAndHospital],
  ["Query.congressGatherings", "{ congressGatherings { totalCount } }", staffAndHospital],
  [
    "Mutation.planSession",
    `mutation { planSession(input: { type: STAFF, kind: REGULAR, opensOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.submitSessionTopics",
    `mutation { submitSessionTopics(input: { id: "${id}", document: "1" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.sendSessionNotice",
    `mutation { sendSessionNotice(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeSessionStep",
    `mutation { takeSessionStep(input: { id: "${id}", step: PREPARE }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.closeSession",
    `mutation { closeSession(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.addSessionTask",
    `mutation { addSessionTask(input: { sessionId: "${id}", group: LOGISTICS, title: "1" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.finishSessionTask",
    `mutation { finishSessionTask(input: { id: "${id}" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.addSessionPaper",
    `mutation { addSessionPaper(input: { sessionId: "${id}", kind: MINUTES, title: "1", fileId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.formCongressBody",
    `mutation { formCongressBody(input: { sessionId: "${id}", kind: SPECIAL_COMMITTEE, name: "1", headId: "${id}", memberIds: [] }) { __typename } }`,
    officers,
  ],
  ["Mutation.checkIn", `mutation { checkIn(input: { sessionId: "${id}" }) { __typename } }`, roles],
  [
    "Mutation.checkOut",
    `mutation { checkOut(input: { sessionId: "${id}" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.addAgendaItem",
    `mutation { addAgendaItem(input: { sessionId: "${id}", title: "1", kind: DECIDE }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.reportProposalHandling",
    `mutation { reportProposalHandling(input: { sessionId: "${id}", congressNo: 1, sessionNo: 1 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.reviseAgendaItem",
    `mutation { reviseAgendaItem(input: { itemId: "${id}", title: "1", kind: DECIDE }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.withdrawAgendaItem",
    `mutation { withdrawAgendaItem(input: { itemId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordAgendaOpinions",
    `mutation { recordAgendaOpinions(input: { itemId: "${id}", opinions: "1" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordVote",
    `mutation { recordVote(input: { itemId: "${id}", yes: 0, no: 0, abstain: 0 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.fixElectionCandidates",
    `mutation { fixElectionCandidates(input: { itemId: "${id}", office: OTHER, candidateIds: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.approveElectionTellers",
    `mutation { approveElectionTellers(input: { itemId: "${id}", tellerIds: [], scrutineerIds: [], yes: 0, no: 0, abstain: 0 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.reduceElectionSeats",
    `mutation { reduceElectionSeats(input: { itemId: "${id}", yes: 0, no: 0, abstain: 0 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordElection",
    `mutation { recordElection(input: { itemId: "${id}", issued: 0, collected: 0, valid: 0, invalid: 0, candidates: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.adoptResolution",
    `mutation { adoptResolution(input: { itemId: "${id}", title: "1", text: "1", ownerId: "${id}", dueOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeResolutionStep",
    `mutation { takeResolutionStep(input: { id: "${id}", step: CONFIRM }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.recordGathering",
    `mutation { recordGathering(input: { type: STAFF, kind: TRAINING, title: "1", heldOn: "2025-01-01", participants: 1 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.reportGathering",
    `mutation { reportGathering(input: { id: "${id}", sessionId: "${id}" }) { __typename } }`,
    officers,
  ],
];
