import { type Role, roles } from "@union/kernel";
import { act, type Door, id, officers, staff } from "./door.js";

const readers: readonly Role[] = [...staff, "HOSPITAL_LEADER", "PARTY_COMMITTEE"];

/** Consultations on major decisions. */
export const consultationDoors: readonly Door[] = [
  ["Query.consultation", `{ consultation(id: "${id}") { id } }`, roles],
  ["Query.consultations", "{ consultations { totalCount } }", readers],
  [
    "Mutation.openConsultation",
    act("openConsultation", `heldOn: "2025-01-01", matter: " ", meeting: " "`),
    officers,
  ],
  [
    "Mutation.recordOpinion",
    act("recordOpinion", `consultationId: "${id}", source: "x", content: "x"`),
    officers,
  ],
  [
    "Mutation.answerOpinion",
    act("answerOpinion", `id: "${id}", disposition: ADOPTED, answer: "x"`),
    officers,
  ],
  [
    "Mutation.cancelConsultation",
    `mutation { cancelConsultation(id: "${id}", reason: "x") { __typename } }`,
    officers,
  ],
  [
    "Mutation.closeConsultation",
    act("closeConsultation", `id: "${id}", outcome: "x", document: "x", decidedBy: "x"`),
    officers,
  ],
];
