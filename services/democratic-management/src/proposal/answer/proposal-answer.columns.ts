import type { ProposalAnswer } from "./proposal-answer.js";

/** The column of each fact of an answer. */
export const answerColumns: Readonly<Record<keyof ProposalAnswer, string>> = {
  unionId: "union_id",
  id: "id",
  proposalId: "proposal_id",
  round: "round",
  class: "class",
  content: "content",
  plannedOn: "planned_on",
  talkedOn: "talked_on",
  state: "state",
  writtenOn: "written_on",
  answeredOn: "answered_on",
  satisfaction: "satisfaction",
  ratedOn: "rated_on",
  ratingReason: "rating_reason",
  followUp: "follow_up",
  implementedOn: "implemented_on",
  proofFileId: "proof_file_id",
  version: "version",
};

/** An answer as its table keeps it; `a` is proposal_answer. */
export const answerSelect: string = Object.entries(answerColumns)
  .map(([field, column]) => `a.${column} AS ${field}`)
  .join(", ");
