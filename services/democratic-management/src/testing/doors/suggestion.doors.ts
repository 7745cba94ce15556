import { type Role, roles } from "@union/kernel";
import { act, type Door, id, officers } from "./door.js";

const deciders: readonly Role[] = [...officers, "HOSPITAL_LEADER"];

/** Rationalisation suggestions. */
export const suggestionDoors: readonly Door[] = [
  ["Query.suggestion", `{ suggestion(id: "${id}") { id } }`, roles],
  ["Query.suggestions", "{ suggestions { totalCount } }", roles],
  ["Mutation.submitSuggestion", act("submitSuggestion", `title: "x", content: "x"`), roles],
  [
    "Mutation.takeSuggestionStep",
    act("takeSuggestionStep", `id: "${id}", step: evaluate`),
    officers,
  ],
  [
    "Mutation.decideSuggestion",
    act(
      "decideSuggestion",
      `id: "${id}", decision: ADOPTED, reviewBody: "x", unionReviewer: "x", document: "x"`,
    ),
    deciders,
  ],
  [
    "Mutation.certifySuggestion",
    act(
      "certifySuggestion",
      `id: "${id}", benefitFen: 1, from: "2025-01-01", to: "2025-01-02", certifiedBy: "x"`,
    ),
    deciders,
  ],
  [
    "Mutation.rewardSuggestion",
    act("rewardSuggestion", `id: "${id}", prizeFen: 1, document: "x"`),
    deciders,
  ],
  [
    "Mutation.linkSuggestions",
    `mutation { linkSuggestions(id: "${id}", otherId: "${id}") { __typename } }`,
    officers,
  ],
];
