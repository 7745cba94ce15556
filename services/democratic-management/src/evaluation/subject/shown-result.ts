import { type Actor, localDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { type Locale, say } from "@union/subgraph";
import { basisPointsOf, type Rate } from "../rate.js";
import { type GradeWeights, hundredthsOf } from "../score.js";
import type { Tally } from "../tally.js";
import { keepsPlace } from "./find-subject.js";
import { resultOf, thresholdsOf } from "./result.js";
import type { SubjectRecord } from "./subject.reader.js";
import type { CountedGroup } from "./subject.repository.js";
import { EvaluationResultType } from "./subject.type.js";

const confirmed: readonly (string | null)[] = [
  null,
  "CONFIRMED",
  "FED_BACK",
  "RECTIFYING",
  "CLOSED",
];

/**
 * The result as a reader is shown it (EV-R8): once it is confirmed; officers of its place from the count on. Where so few ballots were given
 * that they are not shown, there is none.
 */
export function shownResult(
  subject: SubjectRecord,
  counted: readonly CountedGroup[],
  overrides: readonly PolicyOverride[],
  actor: Actor,
  locale: Locale,
): EvaluationResultType | null {
  const { kind, campusId, evaluatedOn, leastBallots, state } = subject;
  if (evaluatedOn === null || counted.length === 0) return null;
  if (!confirmed.includes(state) && !keepsPlace(actor, subject)) return null;
  const moment = { campusId, on: localDate(evaluatedOn) };
  const weights = subject.gradeWeights
    ? (JSON.parse(subject.gradeWeights) as GradeWeights)
    : resolvePolicy("evaluation.gradeWeights", moment, overrides).value;
  const thresholds = thresholdsOf(kind, moment, overrides);
  const result = resultOf(counted, weights, thresholds, leastBallots ?? 0);
  if (result === null) return null;
  return Object.assign(new EvaluationResultType(), {
    ...{ ballots: ballots(result.tally), consequence: result.consequence },
    groups: result.groups.map(({ group, tally }) => ({ group, ballots: tally && ballots(tally) })),
    ...{ satisfaction: rate(result.satisfaction), incompetence: rate(result.incompetence) },
    scoreHundredths: result.score && hundredthsOf(result.score),
    working: say(result.working, locale),
  });
}

const rate = (one: Rate) => ({ ...one, basisPoints: basisPointsOf(one) });
const ballots = ({ EXCELLENT, COMPETENT, BASIC, INCOMPETENT, dontKnow, invalid }: Tally) => ({
  ...{ excellent: EXCELLENT, competent: COMPETENT, basic: BASIC, incompetent: INCOMPETENT },
  ...{ dontKnow, invalid },
});
