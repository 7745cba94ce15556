import { type Role, roles } from "@union/kernel";
import { type Door, id, officers } from "./door.js";

const readers: readonly Role[] = [...officers, "PARTY_COMMITTEE"];

/** Evaluations and recalls. */
export const evaluationDoors: readonly Door[] = [
  ["Query.evaluationCampaign", `{ evaluationCampaign(id: "${id}") { id } }`, readers],
  ["Query.evaluationCampaigns", "{ evaluationCampaigns { totalCount } }", readers],
  ["Query.evaluationSummary", `{ evaluationSummary(id: "${id}") { talks } }`, roles],
  ["Query.evaluationSubject", `{ evaluationSubject(id: "${id}") { id } }`, roles],
  ["Query.evaluationSubjects", "{ evaluationSubjects { totalCount } }", readers],
  ["Query.myEvaluations", "{ myEvaluations { totalCount } }", roles],
  ["Query.recallProcedures", "{ recallProcedures { id } }", readers],
  [
    "Mutation.openEvaluation",
    "mutation { openEvaluation(input: { year: 2025, kind: LEADERS, groups: [] }) { __typename } }",
    officers,
  ],
  [
    "Mutation.addEvaluationSubjects",
    `mutation { addEvaluationSubjects(input: { id: "${id}", subjects: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.dropEvaluationSubject",
    `mutation { dropEvaluationSubject(id: "${id}") { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeEvaluationStep",
    `mutation { takeEvaluationStep(input: { id: "${id}", step: APPROVE }) { __typename } }`,
    readers,
  ],
  [
    "Mutation.countEvaluationVotes",
    `mutation { countEvaluationVotes(input: { id: "${id}", votedOn: "2025-12-01", groups: [], counts: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.fileEvaluationReport",
    `mutation { fileEvaluationReport(input: { id: "${id}" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.excuseEvaluationReport",
    `mutation { excuseEvaluationReport(input: { id: "${id}", reason: "-" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordEvaluationTalk",
    `mutation { recordEvaluationTalk(input: { id: "${id}", talkedOn: "2025-12-01", talkedById: "${id}", note: "-" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.giveEvaluationRectification",
    `mutation { giveEvaluationRectification(input: { id: "${id}", requirement: "-", dueOn: "2025-12-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeEvaluationRectificationStep",
    `mutation { takeEvaluationRectificationStep(input: { id: "${id}", step: REPORT }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.proposeRecall",
    `mutation { proposeRecall(input: { memberId: "${id}", office: CHAIR, proposedBy: COMMITTEE, reason: "-", document: "-" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeRecallStep",
    `mutation { takeRecallStep(input: { id: "${id}", step: VERIFY }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.countRecallVote",
    `mutation { countRecallVote(input: { id: "${id}", votedOn: "2025-12-01", issued: 0, collected: 0, yes: 0, no: 0, abstain: 0, invalid: 0 }) { __typename } }`,
    officers,
  ],
];
