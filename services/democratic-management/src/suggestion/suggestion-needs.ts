import { type Deadlines, holdersOf, persons } from "@union/deadlines";
import type { Directory } from "@union/directory";
import { type Actor, covers, holders, type LocalDate, scopeOf } from "@union/kernel";
import type { Parties, Steps } from "@union/stages";
import type { Suggestion, SuggestionShare } from "./suggestion.js";
import type { SuggestionRepository } from "./suggestion.repository.js";

/** What suggestions are dealt with by, in one transaction. */
export type SuggestionNeeds = {
  readonly suggestions: SuggestionRepository;
  readonly directory: Directory;
  readonly deadlines: Deadlines;
  readonly steps: Steps;
  readonly today: LocalDate;
};

/** Who is told of a suggestion: all who share in it, and those who handle them at its place. */
export const suggestionParties = (
  campusId: string,
  shares: readonly SuggestionShare[],
): Parties => ({
  PROPOSERS: persons(...shares.map(({ memberId }) => memberId)),
  KEEPERS: holdersOf(holders["suggestions.handle"], campusId),
});

/** Whether an actor deals with a suggestion: what lies outside his scope is not there for him. */
export const dealsWith = (actor: Actor, { campusId, departmentId }: Suggestion): boolean => {
  const scope = scopeOf(actor, "suggestions.read");
  return scope !== null && covers(scope, campusId, departmentId);
};
