import { persons } from "@union/deadlines";
import { type Actor, err, isUnseen, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { disclosureParties } from "../item/disclosure-parties.js";
import { seesDraftsAt } from "../item/find-disclosure.js";
import type { Feedback, Rating } from "./feedback.js";
import { feedbackStages, type PlainFeedbackStep } from "./feedback.stages.js";
import { feedbackAnswer } from "./feedback-clocks.js";
import { type FeedbackNeeds, feedbackName } from "./feedback-needs.js";

export type FeedbackUnknown = { readonly kind: "FeedbackUnknown" };
export type AnswerTextWrong = { readonly kind: "AnswerTextWrong"; readonly max: number };
export type RectificationOpen = { readonly kind: "RectificationOpen"; readonly count: number };
export type MoveFeedbackRefusal =
  | FeedbackUnknown
  | AnswerTextWrong
  | RectificationOpen
  | StepRefusal;
type Moved = Promise<Result<{ id: string }, MoveFeedbackRefusal>>;
const longest = 4_000;

/** Takes an opinion up, or closes it once everything it led to is verified. */
export const takeFeedbackStep =
  (needs: FeedbackNeeds) =>
  async (
    actor: Actor,
    asked: {
      readonly id: string;
      readonly step: PlainFeedbackStep;
      readonly opinion: string | null;
    },
  ): Moved => {
    const open = await needs.feedback.openRectifications(actor.unionId, asked.id);
    return move(needs, actor, asked, () =>
      asked.step === "close" && open > 0 ? err({ kind: "RectificationOpen", count: open }) : ok({}),
    );
  };

/** Answers or explains (DI-R8): the clock ends. */
export const answerFeedback =
  (needs: FeedbackNeeds) =>
  async (actor: Actor, { id, answer }: { readonly id: string; readonly answer: string }): Moved => {
    const text = answer.trim();
    const moved = await move(needs, actor, { id, step: "answer", opinion: null }, () =>
      isUnseen(text) || [...text].length > longest
        ? err({ kind: "AnswerTextWrong", max: longest })
        : ok({ answer: text, answeredOn: needs.today }),
    );
    if (moved.ok)
      await needs.deadlines.meet(
        feedbackAnswer,
        { unionId: actor.unionId, subject: id },
        needs.today,
      );
    return moved;
  };

/** Whoever asked says what he thinks of the answer. */
export const rateFeedback =
  (needs: FeedbackNeeds) =>
  (actor: Actor, { id, rating }: { readonly id: string; readonly rating: Rating }): Moved =>
    move(needs, actor, { id, step: "rate", opinion: null }, () => ok({ rating }));

async function move(
  { feedback, steps }: FeedbackNeeds,
  actor: Actor,
  { id, ...asked }: { id: string; step: keyof typeof feedbackStages.steps; opinion: string | null },
  changesOf: () => Result<Partial<Feedback>, AnswerTextWrong | RectificationOpen>,
): Moved {
  const { unionId } = actor;
  const one = await feedback.find(unionId, id);
  if (!one || !(one.memberId === actor.memberId || seesDraftsAt(actor, one)))
    return err({ kind: "FeedbackUnknown" });
  const { state, campusId, departmentId, memberId } = one;
  const taken = await steps.taken(unionId, feedbackStages.kind, id);
  const matter = { state, campusId, departmentId, owners: [memberId], taken };
  const allowed = takeStep(feedbackStages, matter, actor, asked);
  if (!allowed.ok) return allowed;
  const changes = changesOf();
  if (!changes.ok) return changes;
  await feedback.save({ ...one, ...changes.value, state: allowed.value.to });
  await steps.pass(feedbackStages, actor, {
    ...{ unionId, subject: id, subjectName: feedbackName[one.kind], campusId, step: asked.step },
    ...allowed.value,
    parties: { ...disclosureParties(campusId), ASKER: persons(memberId) },
  });
  return ok({ id });
}
