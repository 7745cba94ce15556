/** What a record behind a figure may be. */
const kinds = [
  "Activity",
  "AgendaItem",
  "CadreTraining",
  "CollectiveContract",
  "Committee",
  "CommitteeSeat",
  "CongressGathering",
  "CongressSession",
  "CongressTarget",
  "Consultation",
  "ContractInspection",
  "Disclosure",
  "DisclosureFeedback",
  "EvaluationSubject",
  "HospitalFigure",
  "Member",
  "Proposal",
  "SessionAttendance",
  "Suggestion",
  "Training",
  "UnionOrg",
  "Visit",
] as const;
export type RecordKind = (typeof kinds)[number];

/** A kind that has words of its own, or null. */
export const recordKind = (text: string): RecordKind | null =>
  kinds.find((kind) => kind === text) ?? null;
