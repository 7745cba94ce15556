import type { LocalDate, Sentence } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { CampaignKind } from "../campaign/campaign.js";
import {
  type Consequence,
  consequenceOf,
  consequenceWorking,
  type Thresholds,
} from "../consequence.js";
import { incompetenceOf, type Rate, satisfactionOf } from "../rate.js";
import { type ExactScore, type GradeWeights, scoreOf } from "../score.js";
import { hiddenGroups } from "../suppression.js";
import { ballotsOf, type Tally, together } from "../tally.js";
import type { VoterGroup } from "../vote.js";
import type { CountedGroup } from "./subject.repository.js";

/** What may be shown of the ballots on a subject (EV-R6 to EV-R8). */
export type EvaluationResult = {
  readonly tally: Tally;
  readonly satisfaction: Rate;
  readonly incompetence: Rate;
  /** Null where nobody graded him, or where it would give away a hidden group. */
  readonly score: ExactScore | null;
  readonly consequence: Consequence;
  readonly working: Sentence;
  /** Each group of voters; `tally` null where it is hidden. */
  readonly groups: readonly { readonly group: VoterGroup; readonly tally: Tally | null }[];
};
export type ResultMoment = { readonly campusId: string | null; readonly on: LocalDate };

/** EV-R7 the thresholds of a place and day; a department has no post to be adjusted. */
export const thresholdsOf = (
  kind: CampaignKind | null,
  moment: ResultMoment,
  overrides: readonly PolicyOverride[],
): Thresholds => ({
  talk: resolvePolicy("evaluation.talkShare", moment, overrides).value,
  adjust:
    kind === "DEPARTMENTS"
      ? null
      : resolvePolicy("evaluation.adjustShare", moment, overrides).value,
});

/** The result of counted groups; null where there are so few ballots that none of them is shown (EV-R8). */
export function resultOf(
  counted: readonly CountedGroup[],
  weights: GradeWeights,
  thresholds: Thresholds,
  least: number,
): EvaluationResult | null {
  const tally = together(counted.map((one) => one.tally));
  if (ballotsOf(tally) < least) return null;
  const hidden = hiddenGroups(
    counted.map((one) => ({ group: one.group, ballots: ballotsOf(one.tally) })),
    least,
  );
  const incompetence = incompetenceOf(tally);
  return {
    ...{ tally, incompetence, satisfaction: satisfactionOf(tally) },
    score: hidden.size > 0 ? null : scoreOf(counted, weights),
    consequence: consequenceOf(incompetence, thresholds),
    working: consequenceWorking(incompetence, thresholds),
    groups: counted.map((one) => ({
      group: one.group,
      tally: hidden.has(one.group) ? null : one.tally,
    })),
  };
}
