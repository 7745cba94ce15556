import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { Suggestion, SuggestionShare } from "./suggestion.js";
import { type SuggestionStep, suggestionStages } from "./suggestion.stages.js";
import { dealsWith, type SuggestionNeeds, suggestionParties } from "./suggestion-needs.js";

export type SuggestionUnknown = { readonly kind: "SuggestionUnknown" };
type Asked = {
  readonly id: string;
  readonly step: SuggestionStep;
  readonly opinion?: string | null;
};

/** Takes one step on a suggestion with what it brings: loads it, asks the stages, saves it, remembers and tells the step. */
export async function moveSuggestion<Wrong>(
  { suggestions, steps }: SuggestionNeeds,
  actor: Actor,
  { id, step, opinion = null }: Asked,
  changesOf: (
    suggestion: Suggestion,
    shares: readonly SuggestionShare[],
  ) => Promise<Result<Partial<Suggestion>, Wrong>>,
): Promise<Result<{ id: string }, SuggestionUnknown | StepRefusal | Wrong>> {
  const { unionId } = actor;
  const suggestion = await suggestions.find(unionId, id);
  if (!suggestion || !dealsWith(actor, suggestion)) return err({ kind: "SuggestionUnknown" });
  const { state, campusId, departmentId } = suggestion;
  const shares = await suggestions.shares(unionId, id);
  const owners = shares.map(({ memberId }) => memberId);
  const taken = await steps.taken(unionId, suggestionStages.kind, id);
  const matter = { state, campusId, departmentId, owners, taken };
  const allowed = takeStep(suggestionStages, matter, actor, { step, opinion });
  if (!allowed.ok) return allowed;
  const changes = await changesOf(suggestion, shares);
  if (!changes.ok) return changes;
  await suggestions.save({ ...suggestion, ...changes.value, state: allowed.value.to });
  await steps.pass(suggestionStages, actor, {
    ...{ unionId, subject: id, subjectName: suggestionStages.name.zh, campusId, step },
    ...{ ...allowed.value, parties: suggestionParties(campusId, shares) },
  });
  return ok({ id });
}
