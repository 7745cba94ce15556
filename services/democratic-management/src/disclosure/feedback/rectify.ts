import { holdersOf } from "@union/deadlines";
import { type Actor, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import { isPlannable } from "../../plannable-day.js";
import { disclosureParties } from "../item/disclosure-parties.js";
import { seesDraftsAt } from "../item/find-disclosure.js";
import type { Rectification } from "./feedback.repository.js";
import { rectificationDue } from "./feedback-clocks.js";
import type { FeedbackNeeds } from "./feedback-needs.js";
import type { FeedbackUnknown } from "./move-feedback.js";
import { type PlainRectificationStep, rectificationStages } from "./rectification.stages.js";

export type TaskWrong = { readonly kind: "TaskWrong"; readonly max: number };
export type RectificationDueWrong = { readonly kind: "RectificationDueWrong" };
export type RectificationUnknown = { readonly kind: "RectificationUnknown" };
export type RectifyRefusal =
  | FeedbackUnknown
  | TaskWrong
  | RectificationDueWrong
  | RectificationUnknown
  | StepRefusal;
type Step = keyof typeof rectificationStages.steps;
const longest = 500;
const subjectName = "公开整改";

/** Orders what an opinion shows to be wrong to be put right by a day. Answers the opinion. */
export const orderRectification =
  (needs: FeedbackNeeds) =>
  async (
    actor: Actor,
    input: { readonly feedbackId: string; readonly task: string; readonly dueOn: LocalDate },
  ): Promise<Result<{ id: string }, RectifyRefusal>> => {
    const { feedback, deadlines, today } = needs;
    const { unionId } = actor;
    const one = await feedback.find(unionId, input.feedbackId);
    if (!one || !seesDraftsAt(actor, one, "disclosures.write") || one.state === "CLOSED")
      return err({ kind: "FeedbackUnknown" });
    const task = input.task.trim();
    if (isUnseen(task) || [...task].length > longest)
      return err({ kind: "TaskWrong", max: longest });
    if (input.dueOn < today || !isPlannable(input.dueOn))
      return err({ kind: "RectificationDueWrong" });
    const { campusId, departmentId } = one;
    const id = newId();
    const made: Rectification = {
      ...{ id, unionId, feedbackId: one.id, campusId, departmentId, task, dueOn: input.dueOn },
      ...{ state: "OPEN", version: 1 },
    };
    const passed = await step(needs, actor, made, { step: "order", opinion: null });
    if (!passed.ok) return passed;
    await feedback.addRectification(made);
    await deadlines.start(rectificationDue, {
      ...{ unionId, subject: id, subjectName, campusId, startedOn: today, dueOn: input.dueOn },
      responsible: holdersOf(["UNION_OFFICER", "CHAIR"], campusId),
      deputy: holdersOf(["CHAIR"], campusId),
    });
    return ok({ id: one.id });
  };

/** Reports it as done, verifies it as another person, or sends it back. Answers the opinion it belongs to. */
export const takeRectificationStep =
  (needs: FeedbackNeeds) =>
  async (
    actor: Actor,
    { id, ...asked }: { id: string; step: PlainRectificationStep; opinion: string | null },
  ): Promise<Result<{ id: string }, RectifyRefusal>> => {
    const { feedback, deadlines, today } = needs;
    const one = await feedback.findRectification(actor.unionId, id);
    if (!one || !seesDraftsAt(actor, one)) return err({ kind: "RectificationUnknown" });
    const passed = await step(needs, actor, one, asked);
    if (!passed.ok) return passed;
    await feedback.saveRectification({ ...one, state: passed.value });
    const of = { unionId: actor.unionId, subject: id };
    if (asked.step === "verify") await deadlines.meet(rectificationDue, of, today);
    return ok({ id: one.feedbackId });
  };

async function step(
  { steps }: FeedbackNeeds,
  actor: Actor,
  { unionId, id, state, campusId, departmentId }: Rectification,
  asked: { readonly step: Step; readonly opinion: string | null },
): Promise<Result<Rectification["state"], StepRefusal>> {
  const taken = await steps.taken(unionId, rectificationStages.kind, id);
  const matter = { state, campusId, departmentId, owners: [], taken };
  const allowed = takeStep(rectificationStages, matter, actor, asked);
  if (!allowed.ok) return allowed;
  await steps.pass(rectificationStages, actor, {
    ...{ unionId, subject: id, subjectName, campusId, step: asked.step, ...allowed.value },
    parties: disclosureParties(campusId),
  });
  return ok(allowed.value.to);
}
