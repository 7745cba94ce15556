import { type Actor, err, type Fen, fen, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { moveSuggestion, type SuggestionUnknown } from "./move-suggestion.js";
import { shareOut } from "./share-out.js";
import { type SuggestionTextWrong, suggestionTexts } from "./suggestion.js";
import { dealsWith, type SuggestionNeeds } from "./suggestion-needs.js";

export type BenefitWrong = { readonly kind: "BenefitWrong" };
/** A benefit of days that no trial has shown: before the suggestion was adopted, or still to come. */
export type BenefitNotShown = {
  readonly kind: "BenefitNotShown";
  readonly since: LocalDate | null;
};
export type PrizeWrong = { readonly kind: "PrizeWrong" };
export type ProjectRewarded = { readonly kind: "ProjectRewarded" };
export type LinkedToItself = { readonly kind: "LinkedToItself" };
export type RewardSuggestionRefusal =
  | SuggestionUnknown
  | BenefitWrong
  | BenefitNotShown
  | PrizeWrong
  | ProjectRewarded
  | LinkedToItself
  | SuggestionTextWrong
  | StepRefusal;
type Done = Promise<Result<{ id: string }, RewardSuggestionRefusal>>;
export type CertifySuggestionInput = {
  readonly id: string;
  readonly benefitFen: Fen;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly certifiedBy: string;
};
/** Ten thousand million yuan: more is a slip of the pen. */
const most = 1_000_000_000_000;

/** Records the benefit that a trial showed: how much, in which period, and who certified it. */
export const certifySuggestion =
  (needs: SuggestionNeeds) =>
  (actor: Actor, { id, benefitFen, from, to, certifiedBy }: CertifySuggestionInput): Done =>
    moveSuggestion<BenefitWrong | BenefitNotShown | SuggestionTextWrong>(
      ...[needs, actor],
      { id, step: "certify" },
      async ({ adoptedOn }) => {
        if (benefitFen < 0 || benefitFen > most || to < from) return err({ kind: "BenefitWrong" });
        if (to > needs.today || (adoptedOn !== null && from < adoptedOn))
          return err({ kind: "BenefitNotShown", since: adoptedOn });
        const texts = suggestionTexts({ certifiedBy });
        if (!texts.ok) return texts;
        return ok({ ...texts.value, benefitFen, benefitFrom: from, benefitTo: to });
      },
    );

/** Pays the prize once for a project, shared by contribution to the fen (2.2.9). */
export const rewardSuggestion =
  (needs: SuggestionNeeds) =>
  async (
    actor: Actor,
    { id, prizeFen, document }: { id: string; prizeFen: Fen; document: string },
  ): Done => {
    const { suggestions, today } = needs;
    await suggestions.holdProject(actor.unionId, id);
    return moveSuggestion<PrizeWrong | ProjectRewarded | SuggestionTextWrong>(
      ...[needs, actor],
      { id, step: "reward" },
      async (suggestion, shares) => {
        if (prizeFen < 1 || prizeFen > most) return err({ kind: "PrizeWrong" });
        const texts = suggestionTexts({ document });
        if (!texts.ok) return texts;
        if (!(await suggestions.claimReward(suggestion))) return err({ kind: "ProjectRewarded" });
        const weights = shares.map(({ weight }) => weight);
        await suggestions.pay(actor.unionId, id, shareOut(fen(prizeFen), weights));
        return ok({ prizeFen, prizeDocument: texts.value.document, rewardedOn: today });
      },
    );
  };

/** Says that two suggestions are of one project: only one of them is rewarded. Answers the first. */
export const linkSuggestions =
  ({ suggestions }: SuggestionNeeds) =>
  async (actor: Actor, { id, otherId }: { id: string; otherId: string }): Done => {
    const { unionId } = actor;
    if (id === otherId) return err({ kind: "LinkedToItself" });
    const [first, last] = [id, otherId].sort() as [string, string];
    const one = await suggestions.find(unionId, first);
    const other = await suggestions.find(unionId, last);
    if (!one || !other || !dealsWith(actor, one) || !dealsWith(actor, other))
      return err({ kind: "SuggestionUnknown" });
    if (one.rootId !== other.rootId) await suggestions.join(unionId, one.rootId, other.rootId);
    return ok({ id });
  };
