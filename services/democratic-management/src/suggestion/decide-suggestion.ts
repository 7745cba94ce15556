import { type Actor, err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { moveSuggestion, type SuggestionUnknown } from "./move-suggestion.js";
import { type SuggestionTextWrong, suggestionTexts } from "./suggestion.js";
import type { PlainSuggestionStep } from "./suggestion.stages.js";
import { suggestionDue } from "./suggestion-due.js";
import type { SuggestionNeeds } from "./suggestion-needs.js";

export type ReasonMissing = { readonly kind: "ReasonMissing" };
export const suggestionDecisions = ["ADOPTED", "NOT_ADOPTED"] as const;
export type SuggestionDecision = (typeof suggestionDecisions)[number];
export type DecideSuggestionInput = {
  readonly id: string;
  readonly decision: SuggestionDecision;
  readonly reviewBody: string;
  /** Who took part for the union, by office: a review without it does not count. */
  readonly unionReviewer: string;
  readonly document: string;
  readonly reason: string | null;
};
type Refusal = SuggestionUnknown | SuggestionTextWrong | ReasonMissing | StepRefusal;

/** Takes a suggestion up for evaluation, or begins its trial. */
export const takeSuggestionStep =
  (needs: SuggestionNeeds) =>
  (
    actor: Actor,
    asked: {
      readonly id: string;
      readonly step: PlainSuggestionStep;
      readonly opinion: string | null;
    },
  ): Promise<Result<{ id: string }, SuggestionUnknown | StepRefusal>> =>
    moveSuggestion(needs, actor, asked, async () => ok({}));

/** The review body, with the union taking part, adopts a suggestion or says why not (2.2.9); the clock ends. */
export const decideSuggestion =
  (needs: SuggestionNeeds) =>
  async (
    actor: Actor,
    { id, decision, reason, ...typed }: DecideSuggestionInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const { deadlines, today } = needs;
    const isAdopted = decision === "ADOPTED";
    const step = isAdopted ? "adopt" : "decline";
    const moved = await moveSuggestion<SuggestionTextWrong | ReasonMissing>(
      ...[needs, actor],
      { id, step },
      async () => {
        const texts = suggestionTexts(typed);
        if (!texts.ok) return texts;
        const decided = { ...texts.value, decidedOn: today };
        if (isAdopted) return ok({ ...decided, adoptedOn: today });
        if (reason === null) return err({ kind: "ReasonMissing" });
        const why = suggestionTexts({ reason });
        return why.ok ? ok({ ...decided, ...why.value }) : why;
      },
    );
    if (moved.ok)
      await deadlines.meet(suggestionDue, { unionId: actor.unionId, subject: id }, today);
    return moved;
  };
