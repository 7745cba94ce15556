import { err, type Fen, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";

/** How far a suggestion has come (2.2.9). */
export type SuggestionState =
  | "SUBMITTED"
  | "EVALUATING"
  | "ADOPTED"
  | "NOT_ADOPTED"
  | "TRIAL"
  | "EFFECTIVE"
  | "REWARDED";

/** What somebody has in a suggestion: his contribution as a weight, and his part of the prize in fen once there is one. */
export type SuggestionShare = {
  readonly memberId: string;
  readonly weight: number;
  readonly prizeFen: Fen | null;
};

/** 合理化建议 — what somebody of the staff, or a group, suggests to do better (DEM-22). */
export type Suggestion = {
  readonly id: string;
  readonly unionId: string;
  /** Where the proposer worked when it was put forward. */
  readonly campusId: string;
  readonly departmentId: string | null;
  readonly proposerId: string;
  readonly title: string;
  readonly content: string;
  /** The project it belongs to, as people number it; a project is rewarded once. */
  readonly project: string | null;
  /** The proposal (提案) that was converted into it. */
  readonly proposalId: string | null;
  /** Suggestions of one project have one root: the first of them. */
  readonly rootId: string;
  readonly submittedOn: LocalDate;
  /** By when it is adopted or not. */
  readonly dueOn: LocalDate;
  readonly state: SuggestionState;
  /** Why it was not adopted; told to the proposer. */
  readonly reason: string | null;
  readonly reviewBody: string | null;
  /** Who took part in the review for the union, by office. */
  readonly unionReviewer: string | null;
  readonly document: string | null;
  readonly decidedOn: LocalDate | null;
  readonly adoptedOn: LocalDate | null;
  readonly benefitFen: Fen | null;
  readonly benefitFrom: LocalDate | null;
  readonly benefitTo: LocalDate | null;
  readonly certifiedBy: string | null;
  readonly prizeFen: Fen | null;
  readonly prizeDocument: string | null;
  readonly rewardedOn: LocalDate | null;
  readonly version: number;
};

/** How long each text may be, in characters. */
export const longestSuggestionTexts = {
  ...{ title: 100, content: 4_000, project: 40, reason: 1_000, reviewBody: 100 },
  ...{ unionReviewer: 100, document: 100, certifiedBy: 100 },
} as const;
export type SuggestionText = keyof typeof longestSuggestionTexts;
export type SuggestionTextWrong = {
  readonly kind: "SuggestionTextWrong";
  readonly field: SuggestionText;
  readonly max: number;
};

/** The texts without outer blanks, or the first that is missing or too long. */
export function suggestionTexts<Field extends SuggestionText>(
  typed: Readonly<Record<Field, string>>,
): Result<Readonly<Record<Field, string>>, SuggestionTextWrong> {
  const fields = Object.keys(typed) as Field[];
  const field = fields.find(
    (name) =>
      isUnseen(typed[name]) || [...typed[name].trim()].length > longestSuggestionTexts[name],
  );
  if (field !== undefined)
    return err({ kind: "SuggestionTextWrong", field, max: longestSuggestionTexts[field] });
  const trimmed = fields.map((name) => [name, typed[name].trim()]);
  return ok(Object.fromEntries(trimmed) as Record<Field, string>);
}

/** A project's number as it is compared: full-width signs, blanks and case make no other project. */
export const projectKey = (project: string): string =>
  project.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
